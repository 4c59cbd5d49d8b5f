package org.wireroom.processor.topology;

import java.time.Instant;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;

/**
 * The state of an article in the extract step.
 *
 * @param version the last version that could be read; null if there is none
 * @param generation counts the accepted versions and withdrawals
 * @param firstReceivedAt timestamp of the first raw record under this id that could be read, was withheld or was a withdrawal
 * @param withdrawn whether the article is withdrawn
 * @param shards the shards that the version's fingerprints belong to, as bits
 * @param source what the source says of the version; null after a withdrawal by an operator, and where nothing was accepted
 */
record AcceptedArticle(
        String version, int generation, Instant firstReceivedAt, boolean withdrawn, long shards, SourceVersion source) {
    /** An article that is received for the first time. */
    static AcceptedArticle unknown(Instant received) {
        return new AcceptedArticle(null, 0, received, false, 0, null);
    }

    /** Whether an operator withdrew the article, so that only an operator can let it return. */
    boolean isTakenDown() {
        return withdrawn && source == null;
    }

    /** Whether a version is withheld. */
    boolean isWithheld() {
        return withdrawn && source != null && source.status() != SourceStatus.CANCELED;
    }

    /** Whether later steps have the article. */
    boolean isLive() {
        return !withdrawn && version != null;
    }

    /** The next generation, which withdraws the article. */
    AcceptedArticle down(String newVersion, SourceVersion newSource) {
        return new AcceptedArticle(newVersion, generation + 1, firstReceivedAt, true, 0, newSource);
    }

    /** The same generation, with a version that is remembered and not passed on. */
    AcceptedArticle holding(String newVersion, SourceVersion newSource) {
        return new AcceptedArticle(newVersion, generation, firstReceivedAt, true, shards, newSource);
    }
}
