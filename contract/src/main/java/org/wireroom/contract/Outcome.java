package org.wireroom.contract;

/** What becomes of a raw record: exactly one of these. */
public enum Outcome {
    /** The article is published as this version. */
    ENRICHED("enriched", "extracted"),
    /** The record could not be read and went to {@code news.dead-letters}. */
    DEAD_LETTER("dead letter", "rejected"),
    /** The record withdrew the article, or came while the article was withdrawn. */
    WITHDRAWN("withdrawn", "withdrawn"),
    /** A newer version holds. */
    SUPERSEDED("superseded", "superseded"),
    /** The bytes are those of the version before. */
    UNCHANGED("unchanged", "unchanged"),
    /** The source says that this version must not be published yet. */
    WITHHELD("withheld", "withheld");

    private final String words;
    private final String meter;

    Outcome(String words, String meter) {
        this.words = words;
        this.meter = meter;
    }

    /** The outcome as reports print it. */
    public String words() {
        return words;
    }

    /**
     * The value of the tag {@code outcome} of the metric {@code wireroom.articles}. It counts what is known when the record is read:
     * a version that was read may still be superseded, so it counts as "extracted".
     */
    public String meter() {
        return meter;
    }
}
