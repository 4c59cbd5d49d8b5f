package org.wireroom.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A page of a newspaper with comments of its readers, made from a seed: an article of 5 to 14 paragraphs and 1 to 60 comments.
 *
 * @param headline the headline of the article
 * @param body its paragraphs
 * @param comments what readers wrote
 * @param element the name of the elements that hold its paragraphs
 */
record ReaderPage(String headline, List<String> body, List<Comment> comments, String element) {
    private static final List<String> HEADLINES = List.of(
            "Ferry fares to rise by a tenth in spring",
            "Council delays vote on harbour bridge again",
            "Hospital in Oldmere shuts its night ward",
            "Teachers in three districts reject pay offer",
            "Reservoir at lowest level for forty years");
    private static final List<String> WHO = List.of(
            "The company",
            "Council leader Maud Ellery",
            "A spokesman for the ministry",
            "Union secretary Tom Varley",
            "The district court",
            "Engineer Lena Brandt",
            "Residents of the lower town",
            "The opposition");
    private static final List<String> DID = List.of(
            "said on Tuesday that the work would take until the autumn of next year",
            "confirmed that eleven of the fourteen sites had been inspected since January",
            "rejected the figures in the report and announced an inquiry of its own",
            "told reporters that nobody had been asked before the contract was signed",
            "put the cost at 4.2 million, almost twice what had been planned",
            "refused to comment on the letter that was read out at the meeting");
    private static final List<String> AND = List.of(
            "The decision is expected before the end of the month.",
            "A second meeting is planned for Friday in the town hall.",
            "\"We have waited long enough,\" one of those present said.",
            "In the past two years the number had fallen by a third.",
            "Similar plans in neighbouring Kelby were dropped in 2019.");
    private static final List<String> NAMES = List.of(
            "dockhand77", "Jane R.", "Old Salt", "M. Petersen", "KelbyMum", "Anders Holm", "truth_teller", "Rosa Diaz");
    private static final List<String> TIMES =
            List.of("2 hours ago", "March 3, 2026 at 4:12 pm", "Yesterday", "3 Mar 2026, 16:40", "5d");
    private static final List<String> OPINIONS = List.of(
            "I have lived here all my life and never seen anything like it.",
            "They should all resign, every single one of them!",
            "Does nobody at this paper check the numbers any more?",
            "My neighbour paid twice that last winter, and for what.",
            "lol",
            "Great article, thank you for covering this.",
            "Old Salt you are wrong as always.",
            "First of all, the contract was signed long before this council took office, so let us be fair.");
    private static final List<String> REPORTS = List.of(
            "The former minister Paul Ostrander said in 2017 that the line would never pay for itself, and he was right.",
            "According to the auditors the reserve fund held nine million at the time, of which six were spent on consultants.",
            "\"Nothing will change before the election,\" Ostrander told the local radio, and nothing has changed since then.",
            "In Greater Dunby the same operator went bankrupt after two years, and 340 people lost their jobs within a week.");

    /** A comment: its writer, its time as printed, and its paragraphs. */
    record Comment(String name, String time, List<String> lines) {}

    static ReaderPage of(int seed) {
        Random random = new Random(seed);
        int paragraphs = 5 + random.nextInt(10);
        List<String> body = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            String sentence = pick(WHO, random) + " " + pick(DID, random) + ".";
            body.add("%s %s It was vote number %d.".formatted(sentence, pick(AND, random), i + 1));
        }
        List<Comment> comments = new ArrayList<>();
        int count = 1 + (int) (60 * Math.pow(random.nextDouble(), 2));
        boolean learned = seed % 3 == 0;
        for (int i = 0; i < count; i++) {
            List<String> lines = new ArrayList<>();
            for (int line = random.nextInt(learned ? 3 : 2); line >= 0; line--) {
                String words = pick(learned ? REPORTS : OPINIONS, random);
                lines.add(random.nextBoolean() ? words : words + " " + pick(OPINIONS, random));
            }
            comments.add(new Comment(pick(NAMES, random), pick(TIMES, random), lines));
        }
        return new ReaderPage(HEADLINES.get(seed % HEADLINES.size()), body, comments, seed % 4 == 1 ? "div" : "p");
    }

    private static String pick(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** All lines of all comments. */
    List<String> commentLines() {
        return comments.stream().flatMap(comment -> comment.lines().stream()).toList();
    }

    /** The page as HTML with the comments below the text. */
    String html(CommentMarkUp markUp) {
        return html(markUp, body.size());
    }

    /** The page as HTML with the comments after some of the paragraphs. */
    String html(CommentMarkUp markUp, int paragraphs) {
        return """
                <!DOCTYPE html><html lang="en"><head><title>%1$s - The Oldmere Post</title></head><body>
                <header><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
                <main><article class="story"><h1>%1$s</h1><p class="byline">By Ada Lind</p>
                <div class="story-body">%2$s%3$s%4$s</div></article></main>
                <footer><p>© 2026 The Oldmere Post. All rights reserved.</p></footer></body></html>
                """.formatted(
                        headline,
                        elements(element, body.subList(0, paragraphs)),
                        markUp.html(comments),
                        elements(element, body.subList(paragraphs, body.size())));
    }

    /**
     * The page saved as text, with the comments after some of the paragraphs.
     *
     * @param heading what is above the comments
     * @param comment a comment with its name, time and words
     */
    String text(String heading, String comment, int paragraphs) {
        List<String> blocks = new ArrayList<>(List.of("Home", "News", "Sport", "Islands", headline, "By Ada Lind"));
        blocks.addAll(body.subList(0, paragraphs));
        blocks.add("Share this article");
        blocks.add(heading.formatted(comments.size()));
        for (Comment one : comments) {
            blocks.add(comment.formatted(one.name(), one.time(), String.join("\n\n", one.lines())));
        }
        blocks.addAll(body.subList(paragraphs, body.size()));
        blocks.add("© 2026 The Oldmere Post. All rights reserved.");
        return String.join("\n\n", blocks) + "\n";
    }

    static String elements(String element, List<String> paragraphs) {
        return paragraphs.stream()
                .map(words -> "<%1$s>%2$s</%1$s>\n".formatted(element, words))
                .collect(Collectors.joining());
    }
}
