package org.wireroom.training.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score-pages FOLDER}: scores the reading of pages. */
@Command(
        name = "score-pages",
        mixinStandardHelpOptions = true,
        description = "Reads the pages of a corpus and compares body, headline and day with the annotations.")
public final class ScorePagesCommand implements Callable<Integer> {
    private static final Instant RECEIVED = Instant.parse("2026-11-22T00:00:00Z");
    private static final Set<SegmentKind> BODY =
            EnumSet.of(SegmentKind.STANDFIRST, SegmentKind.SUBHEADING, SegmentKind.PARAGRAPH);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A folder with ground_truth.jsonl and its pages.")
    private Path folder;

    @Option(
            names = "--half",
            defaultValue = "BOTH",
            description = "${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}")
    private GoldPage.Half half;

    @Option(names = "--errors", paramLabel = "F1", defaultValue = "0", description = "Print the pages that score less.")
    private double errors;

    private final BodyScore score = new BodyScore();
    private final BodyScore whole = new BodyScore();
    private int titles;
    private int titlesRight;
    private int days;
    private int daysRight;

    @Override
    public Integer call() throws IOException, UndecodableException {
        ArticleReader reader = new ArticleReader();
        long begun = 0;
        long taken = 0;
        long slowest = 0;
        for (GoldPage page : GoldPage.read(folder, half)) {
            begun = System.nanoTime();
            Reading reading = reader.read(page.bytes(), RECEIVED);
            long time = System.nanoTime() - begun;
            taken += time;
            slowest = Math.max(slowest, time);
            judge(page, reading);
        }
        System.out.printf("%s %s: %s%n", folder.getFileName(), half, score);
        System.out.printf("all text: %s%n", whole);
        System.out.printf("headline %d of %d, day %d of %d%n", titlesRight, titles, daysRight, days);
        System.out.printf("%.1f pages/s, slowest %d ms%n", score.pages() * 1e9 / taken, slowest / 1_000_000);
        return 0;
    }

    private void judge(GoldPage page, Reading reading) {
        StringBuilder body = new StringBuilder();
        for (LabelledSpan span : reading.spans()) {
            if (BODY.contains(span.kind())) {
                body.append(body.isEmpty() ? "" : " ").append(span.in(reading.text()));
            }
        }
        double f1 = score.add(body.toString(), page.body());
        whole.add(reading.text(), page.body());
        if (f1 < errors) {
            System.out.printf("== %s F1 %.3f%n", page.name(), f1);
            WordRuns expected = WordRuns.of(page.body());
            for (LabelledSpan span : reading.spans()) {
                String words = span.in(reading.text());
                WordRuns runs = WordRuns.of(words);
                boolean gold = runs.size() > 0 && runs.shared(expected) * 2 >= runs.size();
                if (runs.size() > 0 && gold != BODY.contains(span.kind())) {
                    System.out.printf(
                            "  %s %s %.120s%n", gold ? "missed" : "extra", span.kind(), words.replace('\n', ' '));
                }
            }
        }
        if (page.title() != null) {
            titles++;
            String expected = plain(page.title());
            String found = plain(reading.headline() == null ? "" : reading.headline());
            boolean right = !found.isEmpty() && (expected.contains(found) || found.contains(expected));
            titlesRight += right ? 1 : 0;
            if (!right && errors > 0) {
                System.out.printf("headline of %s: %s%n  expected %s%n", page.name(), reading.headline(), page.title());
            }
        }
        if (page.published() != null) {
            days++;
            String value = reading.published().value();
            boolean right =
                    value != null && value.length() >= 10 && page.published().startsWith(value.substring(0, 10));
            daysRight += right ? 1 : 0;
            if (!right && errors > 0) {
                System.out.printf("day of %s: %s, expected %s%n", page.name(), reading.published(), page.published());
            }
        }
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
