package org.wireroom.processor.overlap.index;

import org.wireroom.processor.overlap.OrderKey;

/**
 * An earlier article that shares a fingerprint.
 *
 * @param article its place in the order
 * @param edition its edition as the shard knows it
 */
public record EarlierCandidate(OrderKey article, int edition) {}
