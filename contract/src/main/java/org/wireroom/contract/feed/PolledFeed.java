package org.wireroom.contract.feed;

import java.time.Instant;

/**
 * What is known of an address that is polled: the value of {@code news.feeds.polled}.
 *
 * @param feed the feed that its items come by
 * @param address as the settings name it
 * @param movedTo where it has moved to for good, null if it has not
 * @param etag what to ask by whether it has changed, null if it gives none
 * @param lastModified the same by time, as it was given, null if it gives none
 * @param version hash of what it said last and was published, null at first
 * @param polledAt when it was asked last
 * @param nextAt when it is asked next
 * @param failures how often in a row it has failed by now
 * @param gone whether it has said that it is gone for good and is not asked any more
 */
public record PolledFeed(
        String feed,
        String address,
        String movedTo,
        String etag,
        String lastModified,
        String version,
        Instant polledAt,
        Instant nextAt,
        int failures,
        boolean gone) {
    /** An address that was never asked. */
    public static PolledFeed unknown(String feed, String address, Instant now) {
        return new PolledFeed(feed, address, null, null, null, null, now, now, 0, false);
    }

    /** Its key: feed and address, a blank between them. */
    public String key() {
        return feed + " " + address;
    }

    /** The same, asked now and to be asked again later. */
    public PolledFeed asked(Instant now, Instant next, int newFailures) {
        return new PolledFeed(feed, address, movedTo, etag, lastModified, version, now, next, newFailures, gone);
    }

    /** The same where it has moved to, null for the address itself. */
    public PolledFeed at(String newAddress) {
        return new PolledFeed(feed, address, newAddress, etag, lastModified, version, polledAt, nextAt, failures, gone);
    }

    /** The same after what it says now is published. */
    public PolledFeed saying(String newVersion, String newEtag, String newLastModified) {
        return new PolledFeed(
                feed, address, movedTo, newEtag, newLastModified, newVersion, polledAt, nextAt, failures, gone);
    }

    /** The same, gone for good. */
    public PolledFeed asGone() {
        return new PolledFeed(feed, address, movedTo, etag, lastModified, version, polledAt, nextAt, failures, true);
    }
}
