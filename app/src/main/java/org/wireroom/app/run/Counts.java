package org.wireroom.app.run;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * The progress of a run.
 *
 * @param published files whose version was new
 * @param unchanged files whose version was published before
 * @param withdrawn files skipped because their article is withdrawn
 * @param enriched articles read whose revisions are published
 * @param revisions revisions published, also of articles that others change
 * @param deadLetters files and records rejected
 * @param written files written
 * @param withheld articles that are withheld now
 */
public record Counts(
        long published,
        long unchanged,
        long withdrawn,
        long enriched,
        long revisions,
        long deadLetters,
        long written,
        long withheld) {
    /** The current counts. */
    public static Counts of(MeterRegistry meters) {
        return new Counts(
                count(meters, "wireroom.files", "outcome", "published"),
                count(meters, "wireroom.files", "outcome", "unchanged"),
                count(meters, "wireroom.files", "outcome", "withdrawn"),
                count(meters, "wireroom.articles", "outcome", "extracted"),
                count(meters, "wireroom.revisions"),
                count(meters, "wireroom.files", "outcome", "rejected")
                        + count(meters, "wireroom.articles", "outcome", "rejected"),
                count(meters, "wireroom.files.written"),
                withheld(meters));
    }

    private static long withheld(MeterRegistry meters) {
        return meters.find("wireroom.articles.withheld").gauges().stream()
                .mapToLong(gauge -> (long) gauge.value())
                .sum();
    }

    @Override
    public String toString() {
        return "published %d, enriched %d (%d revisions), dead letters %d, written %d"
                .formatted(published, enriched, revisions, deadLetters, written);
    }

    private static long count(MeterRegistry meters, String name, String... tags) {
        Counter counter = meters.find(name).tags(tags).counter();
        return counter == null ? 0 : (long) counter.count();
    }
}
