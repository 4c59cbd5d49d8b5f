package org.wireroom.app.stories;

import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;
import org.wireroom.contract.story.JoinReason;
import org.wireroom.contract.story.Story;
import org.wireroom.contract.story.StoryArticle;

/** Prints stories: who was first, who followed with what that was new, who copied, and what several of them quote. */
public final class StoryList {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_SAYINGS = 5;

    private final PrintWriter out;
    private final Map<String, List<Saying>> sayings = new HashMap<>();

    /**
     * Prints to a writer.
     *
     * @param all the sayings of all articles
     */
    public StoryList(PrintWriter out, List<Saying> all) {
        this.out = out;
        for (Saying saying : all) {
            for (Rendering rendering : saying.renderings()) {
                sayings.computeIfAbsent(rendering.articleId(), id -> new ArrayList<>())
                        .add(saying);
            }
        }
    }

    /** Prints stories in the given order. */
    public void print(List<Story> stories) {
        stories.forEach(this::print);
    }

    private void print(Story story) {
        out.println(story.title() == null ? "(without a headline)" : oneLine(story.title()));
        out.printf(
                "  %s  %s, %d %s, %d independent, %d %s%n",
                story.storyId(),
                story.status().name().toLowerCase(Locale.ROOT),
                story.articlesTotal(),
                story.articlesTotal() == 1 ? "article" : "articles",
                story.reportsTotal(),
                story.feeds().size(),
                story.feeds().size() == 1 ? "feed" : "feeds");
        story.articles().forEach(article -> out.println("  " + line(article, story)));
        int more = story.articlesTotal() - story.articles().size();
        if (more > 0) {
            out.println("  and " + more + " more between the earliest and the latest");
        }
        quoted(story)
                .forEach(saying -> out.printf(
                        "  said by %s: %s (%d renderings%s)%n",
                        saying.speaker().name(),
                        oneLine(saying.text()),
                        saying.renderingsTotal(),
                        saying.differs() ? ", WORDING DIFFERS" : ""));
        out.println();
    }

    private static String line(StoryArticle article, Story story) {
        String signed = article.agency() == null ? "" : " (" + article.agency() + ")";
        return "%s  %-28s %-10s %s%s"
                .formatted(
                        TIME.format(article.firstReceivedAt()),
                        article.feed() + signed,
                        part(article, story),
                        article.headline() == null ? article.articleId() : oneLine(article.headline()),
                        why(article.because()));
    }

    private static String part(StoryArticle article, Story story) {
        if (article.articleId().equals(story.storyId())) {
            return "first";
        }
        return article.reportId().equals(article.articleId())
                ? "%.0f %% new".formatted(100 * article.novelty())
                : "copy";
    }

    private static String why(JoinReason because) {
        return because == null || because.terms().isEmpty() ? "" : "  [" + String.join(", ", because.terms()) + "]";
    }

    /** What more than one article of a story renders, the most rendered first. */
    private List<Saying> quoted(Story story) {
        Map<String, Saying> found = new TreeMap<>();
        Map<String, Integer> articles = new HashMap<>();
        for (StoryArticle article : story.articles()) {
            sayings.getOrDefault(article.articleId(), List.of()).stream()
                    .distinct()
                    .forEach(saying -> {
                        found.put(saying.sayingId(), saying);
                        articles.merge(saying.sayingId(), 1, Integer::sum);
                    });
        }
        return articles.entrySet().stream()
                .filter(saying -> saying.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SAYINGS)
                .map(saying -> found.get(saying.getKey()))
                .toList();
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }
}
