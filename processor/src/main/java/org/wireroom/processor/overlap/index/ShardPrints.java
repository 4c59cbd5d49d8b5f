package org.wireroom.processor.overlap.index;

import java.util.Arrays;
import org.wireroom.processor.overlap.OrderKey;

/**
 * The fingerprints of an article that belong to one shard; none if its new version has none there, or is a withdrawal.
 *
 * @param shard the shard
 * @param article the article's place in the order
 * @param generation counts the accepted versions and withdrawals of the article
 * @param withdrawn whether the article is withdrawn
 * @param prints fingerprints, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never changed
public record ShardPrints(int shard, OrderKey article, int generation, boolean withdrawn, long[] prints) {
    /** The shard that a fingerprint belongs to. */
    public static int shardOf(long print, int shards) {
        return (int) Long.remainderUnsigned(print, shards);
    }

    /** The fingerprints among these that belong to a shard. */
    public static long[] ofShard(long[] prints, int shard, int shards) {
        return Arrays.stream(prints)
                .filter(print -> shardOf(print, shards) == shard)
                .toArray();
    }
}
