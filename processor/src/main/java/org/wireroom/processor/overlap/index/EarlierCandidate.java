package org.wireroom.processor.overlap.index;

import org.wireroom.processor.overlap.OrderKey;

/**
 * An earlier article that shares a fingerprint.
 *
 * @param article its place in the order
 * @param generation its generation in the shard
 */
public record EarlierCandidate(OrderKey article, int generation) {}
