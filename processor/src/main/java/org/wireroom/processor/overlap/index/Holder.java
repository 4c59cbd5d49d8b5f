package org.wireroom.processor.overlap.index;

/**
 * What a shard knows of an article.
 *
 * @param edition its edition
 * @param prints its fingerprints in the shard, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never changed
public record Holder(int edition, long[] prints) {}
