package org.wireroom.processor.topology;

import java.time.Instant;

/**
 * What extract remembers of an article.
 *
 * @param version the last version that could be read; null if there is none
 * @param edition counts the versions that could be read, and withdrawals
 * @param firstReceivedAt timestamp of the first raw record under this id that could be read or was a withdrawal
 * @param withdrawn whether the article is withdrawn
 * @param shards the shards that the version's fingerprints belong to, as bits
 */
record AcceptedArticle(String version, int edition, Instant firstReceivedAt, boolean withdrawn, long shards) {
    /** Nothing is known of an article that was first received now. */
    static AcceptedArticle unknown(Instant received) {
        return new AcceptedArticle(null, 0, received, false, 0);
    }
}
