package org.wireroom.processor.topology.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Bytes;
import org.wireroom.processor.overlap.OrderKey;

/** Keys of stores whose bytes sort in the order of what they contain. */
final class KeyBytes {
    /** How many bytes of a {@link #posting} are its fingerprint. */
    static final int PRINT_BYTES = Long.BYTES;

    private static final byte END_OF_OWNER = 0;

    private KeyBytes() {}

    /** A fingerprint, then an article's place in the order. */
    static Bytes posting(long print, OrderKey article) {
        byte[] place = placeBytes(article);
        return Bytes.wrap(ByteBuffer.allocate(PRINT_BYTES + place.length)
                .putLong(print)
                .put(place)
                .array());
    }

    /** The article of {@link #posting}. */
    static OrderKey postingArticle(Bytes key) {
        return article(ByteBuffer.wrap(key.get()).position(Long.BYTES));
    }

    /** An article's place in the order. */
    static Bytes place(OrderKey article) {
        return Bytes.wrap(placeBytes(article));
    }

    /** A shard, then an article's place in the order. */
    static Bytes holder(int shard, OrderKey article) {
        byte[] place = placeBytes(article);
        return Bytes.wrap(ByteBuffer.allocate(Integer.BYTES + place.length)
                .putInt(shard)
                .put(place)
                .array());
    }

    /** The article of {@link #holder}. */
    static OrderKey holderArticle(Bytes key) {
        return article(ByteBuffer.wrap(key.get()).position(Integer.BYTES));
    }

    /** The shard of {@link #holder}. */
    static int holderShard(Bytes key) {
        return ByteBuffer.wrap(key.get()).getInt();
    }

    /** A speaker or a story, then an article's place in the order. */
    static Bytes owned(String ownerId, OrderKey article) {
        byte[] owner = ownerId.getBytes(StandardCharsets.UTF_8);
        byte[] place = placeBytes(article);
        return Bytes.wrap(ByteBuffer.allocate(owner.length + 1 + place.length)
                .put(owner)
                .put(END_OF_OWNER)
                .put(place)
                .array());
    }

    /** The lower bound of every {@link #owned} of a speaker or story. */
    static Bytes ownedFrom(String ownerId) {
        return Bytes.wrap((ownerId + (char) END_OF_OWNER).getBytes(StandardCharsets.UTF_8));
    }

    /** The upper bound of every {@link #owned} of a speaker or story, and the lower bound of those of all that follow. */
    static Bytes ownedUpTo(String ownerId) {
        return Bytes.wrap((ownerId + (char) (END_OF_OWNER + 1)).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] placeBytes(OrderKey article) {
        byte[] id = article.articleId().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(Long.BYTES + id.length)
                .putLong(time(article))
                .put(id)
                .array();
    }

    private static long time(OrderKey article) {
        return Math.max(0, article.firstReceivedAt());
    }

    private static OrderKey article(ByteBuffer rest) {
        long time = rest.getLong();
        return new OrderKey(time, StandardCharsets.US_ASCII.decode(rest).toString());
    }
}
