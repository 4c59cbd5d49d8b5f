package org.wireroom.app.run;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.platform.settings.KafkaSettings;

/** The result of a run, for the person who started it. */
public final class Summary {
    private static final int MOST_NAMED = 20;

    private final MeterRegistry meters;
    private final Path out;
    private final DeadLetterTail deadLetters;
    private final List<String> skipped = new ArrayList<>();

    /** Starts counting dead letters. */
    public Summary(KafkaSettings kafka, MeterRegistry meters, Path out) {
        this.meters = meters;
        this.out = out;
        this.deadLetters = new DeadLetterTail(kafka);
    }

    /** Adds files that were skipped because they are still being written. */
    public void skipped(List<String> uris) {
        skipped.addAll(uris);
    }

    /**
     * Prints it.
     *
     * @return whether every file became an article
     */
    public boolean print(PrintStream to) {
        Counts counts = Counts.of(meters);
        List<DeadLetter> letters = deadLetters.read();
        to.printf(
                "published %d, unchanged %d, withdrawn %d, enriched %d (%d revisions), written %d files, dead letters %d%n",
                counts.published(),
                counts.unchanged(),
                counts.withdrawn(),
                counts.enriched(),
                counts.revisions(),
                counts.written(),
                letters.size());
        long withheld = counts.withheld();
        if (withheld > 0) {
            to.printf("  withheld %d: 'wireroom withheld --out %s' lists them%n", withheld, out);
        }
        letters.stream()
                .limit(MOST_NAMED)
                .forEach(letter -> to.printf("  %s: %s%n", letter.reason(), letter.message()));
        if (letters.size() > MOST_NAMED) {
            to.printf("  and %d more%n", letters.size() - MOST_NAMED);
        }
        skipped.forEach(uri -> to.printf("  skipped, still being written: %s%n", uri));
        to.printf("results are in %s%n", out.resolve("articles"));
        return letters.isEmpty() && skipped.isEmpty();
    }
}
