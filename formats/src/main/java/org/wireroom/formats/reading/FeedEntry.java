package org.wireroom.formats.reading;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.wireroom.text.hashing.Sha256;

/**
 * What distinguishes an item of a feed and its versions. Feeds state much in an item that is not the article: counters, signatures in
 * addresses, the time at which the feed was made. So versions are compared by what is read, not by bytes.
 *
 * @param content hash of what is read except dates: 32 hex digits
 * @param published the date of publication
 * @param updated the other dates
 * @param link its address without signatures, empty if it states none
 * @param title its headline, empty if it states none
 * @param address its address as stated, null if it states none that is absolute
 * @param words how many words its text has
 */
public record FeedEntry(
        String content, Date published, Date updated, String link, String title, String address, int words) {
    private static final Duration CLOCKS = Duration.ofMinutes(10);
    private static final Duration ZONES = Duration.ofDays(1);
    private static final int SHORT = 8;
    private static final int CONTENT = 32;

    /**
     * A date that an item states.
     *
     * @param value the date, written in one form; empty if none is stated
     * @param at the instant, null if it is not known
     * @param ofFeed whether it is the date of the whole feed
     */
    public record Date(String value, Instant at, boolean ofFeed) {
        /**
         * Whether it is only the time at which the feed was made: no article is published after it was received.
         *
         * @param firstReceivedAt when the first version of the item was received
         * @param now the present moment
         */
        boolean isOfMaking(Instant firstReceivedAt, Instant now) {
            return ofFeed
                    || (at != null && !at.isBefore(firstReceivedAt.minus(CLOCKS)) && !at.isAfter(now.plus(ZONES)));
        }
    }

    /**
     * The digest of an item, in hex: 32 digits for what is read, then 8 each for publication, other dates, link and title.
     *
     * @param text the digits
     */
    public record Digest(String text) {
        /** The part that says what is read. */
        public String content() {
            return text.substring(0, CONTENT);
        }

        /** The dates as a number, the publication in the upper half. */
        public long dates() {
            return Long.parseUnsignedLong(text, CONTENT, CONTENT + 2 * SHORT, 16);
        }

        /** Link and title as a number, the link in the upper half. */
        public long names() {
            return Long.parseUnsignedLong(text, CONTENT + 2 * SHORT, CONTENT + 4 * SHORT, 16);
        }
    }

    /** Its digest. */
    public Digest digest() {
        return new Digest(content + digits(published.value()) + digits(updated.value()) + digits(link) + digits(title));
    }

    /**
     * Whether its dates say no more than those of a version with the same content.
     *
     * @param dates of that version, as {@link Digest#dates}
     */
    public boolean hasDates(long dates, Instant firstReceivedAt, Instant now) {
        long changed = dates ^ digest().dates();
        return ((int) (changed >>> Integer.SIZE) == 0 || published.isOfMaking(firstReceivedAt, now))
                && ((int) changed == 0 || updated.isOfMaking(firstReceivedAt, now));
    }

    /** The same with a date of publication that all items of the feed have. */
    public FeedEntry publishedWithFeed() {
        Date ofFeed = new Date(published.value(), published.at(), true);
        return new FeedEntry(content, ofFeed, updated, link, title, address, words);
    }

    /** The same with other content. */
    public FeedEntry reading(String read) {
        return new FeedEntry(hash(read), published, updated, link, title, address, words);
    }

    /** The hash of what is read. */
    public static String hash(String read) {
        return Sha256.hex(read.getBytes(StandardCharsets.UTF_8)).substring(0, CONTENT);
    }

    private static String digits(String value) {
        return Sha256.hex(value.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }
}
