package org.wireroom.app.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.analysis.overlap.Comparison;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.processor.overlap.OrderKey;

/**
 * Prints two articles side by side, the earlier one on the right. Shared text is in the same rows, marked with {@code =}.
 */
public final class SideBySide {
    private static final int WIDTH = 58;

    private final PrintWriter out;
    private final EnrichedArticle later;
    private final EnrichedArticle earlier;
    private final Comparison comparison;

    /** Two results of a run, in any order. */
    public SideBySide(PrintWriter out, EnrichedArticle one, EnrichedArticle other) {
        boolean inOrder = place(one).compareTo(place(other)) <= 0;
        this.out = out;
        this.earlier = inOrder ? one : other;
        this.later = inOrder ? other : one;
        this.comparison = Comparison.of(body(later), body(earlier));
    }

    /** Prints how they are related and both texts. */
    public void print() {
        article("later", later);
        article("earlier", earlier);
        out.printf("relation   %s%n", relation());
        new StoryVerdict(earlier, later).print(out);
        out.println();
        Column left = new Column(later.text(), leftPlaces());
        Column right = new Column(earlier.text(), rightPlaces());
        row(' ', left.before(), "");
        row(' ', "", right.before());
        for (int run = 0; run < comparison.passages().size(); run++) {
            row('=', left.run(run), right.run(run));
            row(' ', left.after(run), "");
            row(' ', "", right.after(run));
        }
        out.flush();
    }

    private String relation() {
        String kind =
                comparison.kind() == null ? "none" : comparison.kind().name().toLowerCase(Locale.ROOT);
        return "%s: resemblance %.4f, containment %.4f, shared runs of 20 words or more: %d"
                .formatted(
                        kind,
                        comparison.resemblance(),
                        comparison.containment(),
                        comparison.passages().size());
    }

    private void article(String name, EnrichedArticle article) {
        out.printf(
                "%-9s  %s  %s  received %s%n",
                name,
                article.articleId(),
                article.source().uri(),
                article.source().firstReceivedAt());
    }

    private void row(char mark, String left, String right) {
        List<String> lefts = wrapped(left);
        List<String> rights = wrapped(right);
        for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            String line = i < lefts.size() ? lefts.get(i) : "";
            String other = i < rights.size() ? rights.get(i) : "";
            out.println(
                    ("%c %-" + WIDTH + "s | %s").formatted(mark, line, other).stripTrailing());
        }
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private List<Place> leftPlaces() {
        ComparedBody body = body(later);
        return comparison.passages().stream()
                .map(run -> new Place(body.start(run.firstWord()), body.end(run.lastWord())))
                .toList();
    }

    private List<Place> rightPlaces() {
        return comparison.passages().stream()
                .map(run -> new Place(run.there().start(), run.there().end()))
                .toList();
    }

    private static OrderKey place(EnrichedArticle article) {
        return new OrderKey(article.source().firstReceivedAt().toEpochMilli(), article.articleId());
    }

    private static ComparedBody body(EnrichedArticle article) {
        return ComparedBody.of(article.text(), article.segments());
    }

    /** Where a run is, in code points. */
    private record Place(int start, int end) {}

    /** One text, cut at its runs. */
    private static final class Column {
        private final String text;
        private final List<Place> runs;
        private final List<Place> inText;

        Column(String text, List<Place> runs) {
            this.text = text;
            this.runs = runs;
            this.inText = runs.stream()
                    .sorted(Comparator.comparingInt(Place::start).thenComparingInt(Place::end))
                    .toList();
        }

        /** The text before the first run. */
        String before() {
            return cut(
                    0,
                    inText.isEmpty()
                            ? text.codePointCount(0, text.length())
                            : inText.get(0).start());
        }

        String run(int run) {
            return cut(runs.get(run).start(), runs.get(run).end());
        }

        /** The text between a run and the next one. */
        String after(int run) {
            int next = inText.indexOf(runs.get(run)) + 1;
            int end = next < inText.size() ? inText.get(next).start() : text.codePointCount(0, text.length());
            return cut(Math.min(runs.get(run).end(), end), end);
        }

        private String cut(int start, int end) {
            int from = text.offsetByCodePoints(0, start);
            return text.substring(from, text.offsetByCodePoints(from, end - start));
        }
    }
}
