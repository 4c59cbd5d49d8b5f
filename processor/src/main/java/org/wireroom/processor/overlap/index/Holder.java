package org.wireroom.processor.overlap.index;

/**
 * An article in a shard.
 *
 * @param generation its generation
 * @param prints its fingerprints in the shard, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never changed
public record Holder(int generation, long[] prints) {}
