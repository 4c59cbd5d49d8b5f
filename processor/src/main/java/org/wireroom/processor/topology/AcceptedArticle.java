package org.wireroom.processor.topology;

import java.time.Instant;
import org.wireroom.contract.headers.SourceVersion;

/**
 * What extract remembers of an article.
 *
 * @param version the last version that could be read; null if there is none
 * @param edition counts the versions that could be read, and withdrawals
 * @param firstReceivedAt timestamp of the first raw record under this id that could be read or was a withdrawal
 * @param withdrawn whether the article is withdrawn
 * @param shards the shards that the version's fingerprints belong to, as bits
 * @param source what the source says of the version; null after a withdrawal by an operator, and where nothing was accepted
 */
record AcceptedArticle(
        String version, int edition, Instant firstReceivedAt, boolean withdrawn, long shards, SourceVersion source) {
    /** Nothing is known of an article that was first received now. */
    static AcceptedArticle unknown(Instant received) {
        return new AcceptedArticle(null, 0, received, false, 0, null);
    }

    /** Whether an operator took the article down, so that only an operator lets it return. */
    boolean isTakenDown() {
        return withdrawn && source == null;
    }

    /** Whether steps behind know of the article. */
    boolean isLive() {
        return !withdrawn && version != null;
    }

    /** The next edition, which takes the article down. */
    AcceptedArticle down(String newVersion, SourceVersion newSource) {
        return new AcceptedArticle(newVersion, edition + 1, firstReceivedAt, true, 0, newSource);
    }

    /** The same edition, with a version that is kept and not passed on. */
    AcceptedArticle holding(String newVersion, SourceVersion newSource) {
        return new AcceptedArticle(newVersion, edition, firstReceivedAt, true, shards, newSource);
    }
}
