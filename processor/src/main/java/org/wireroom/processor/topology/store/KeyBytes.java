package org.wireroom.processor.topology.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Bytes;
import org.wireroom.processor.overlap.OrderKey;

/** Keys of stores whose bytes sort in the order of what they contain. */
final class KeyBytes {
    /** How many bytes of a {@link #posting} are its fingerprint. */
    static final int PRINT_BYTES = Long.BYTES;

    private static final byte END_OF_SPEAKER = 0;

    private KeyBytes() {}

    /** A fingerprint, then an article's place in the order. */
    static Bytes posting(long print, OrderKey article) {
        byte[] id = article.articleId().getBytes(StandardCharsets.US_ASCII);
        return Bytes.wrap(ByteBuffer.allocate(2 * Long.BYTES + id.length)
                .putLong(print)
                .putLong(time(article))
                .put(id)
                .array());
    }

    /** The article of {@link #posting}. */
    static OrderKey postingArticle(Bytes key) {
        return article(ByteBuffer.wrap(key.get()).position(Long.BYTES));
    }

    /** An article's place in the order. */
    static Bytes place(OrderKey article) {
        byte[] id = article.articleId().getBytes(StandardCharsets.US_ASCII);
        return Bytes.wrap(ByteBuffer.allocate(Long.BYTES + id.length)
                .putLong(time(article))
                .put(id)
                .array());
    }

    /** A shard, then an article's place in the order. */
    static Bytes holder(int shard, OrderKey article) {
        byte[] id = article.articleId().getBytes(StandardCharsets.US_ASCII);
        return Bytes.wrap(ByteBuffer.allocate(Integer.BYTES + Long.BYTES + id.length)
                .putInt(shard)
                .putLong(time(article))
                .put(id)
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

    /** A speaker, then an article's place in the order. */
    static Bytes spoken(String speakerId, OrderKey article) {
        byte[] speaker = speakerId.getBytes(StandardCharsets.UTF_8);
        byte[] id = article.articleId().getBytes(StandardCharsets.US_ASCII);
        return Bytes.wrap(ByteBuffer.allocate(speaker.length + 1 + Long.BYTES + id.length)
                .put(speaker)
                .put(END_OF_SPEAKER)
                .putLong(time(article))
                .put(id)
                .array());
    }

    /** The lower bound of every {@link #spoken} of a speaker. */
    static Bytes spokenFrom(String speakerId) {
        return Bytes.wrap((speakerId + (char) END_OF_SPEAKER).getBytes(StandardCharsets.UTF_8));
    }

    /** The upper bound of every {@link #spoken} of a speaker, and the lower bound of those of all speakers that follow. */
    static Bytes spokenUpTo(String speakerId) {
        return Bytes.wrap((speakerId + (char) (END_OF_SPEAKER + 1)).getBytes(StandardCharsets.UTF_8));
    }

    private static long time(OrderKey article) {
        return Math.max(0, article.firstReceivedAt());
    }

    private static OrderKey article(ByteBuffer rest) {
        long time = rest.getLong();
        return new OrderKey(time, StandardCharsets.US_ASCII.decode(rest).toString());
    }
}
