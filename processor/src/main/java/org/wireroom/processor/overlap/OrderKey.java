package org.wireroom.processor.overlap;

import java.util.Comparator;

/**
 * The place of an article in the order that decides which of two articles is the earlier one.
 *
 * @param firstReceivedAt when it was first received, in milliseconds since the epoch
 * @param articleId its id
 */
public record OrderKey(long firstReceivedAt, String articleId) implements Comparable<OrderKey> {
    private static final Comparator<OrderKey> ORDER =
            Comparator.comparingLong(OrderKey::firstReceivedAt).thenComparing(OrderKey::articleId);

    @Override
    public int compareTo(OrderKey other) {
        return ORDER.compare(this, other);
    }
}
