package org.wireroom.contract.feed;

import java.time.Instant;

/**
 * What is known about a polled URL: the value of {@code news.feeds.polled}.
 *
 * @param feed the feed of its items
 * @param address the URL as configured
 * @param movedTo the URL that it has permanently moved to, or null
 * @param etag validator for conditional requests, null if it gives none
 * @param lastModified Last-Modified header of the last response, null if it gives none
 * @param version hash of the last response that was published, null at first
 * @param polledAt time of the last request
 * @param nextAt time of the next request
 * @param failures number of consecutive failures
 * @param gone whether it is permanently gone and is no longer polled
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
    /** A URL that was never polled. */
    public static PolledFeed unknown(String feed, String address, Instant now) {
        return new PolledFeed(feed, address, null, null, null, null, now, now, 0, false);
    }

    /** Its key: feed and URL, separated by a blank. */
    public String key() {
        return feed + " " + address;
    }

    /** The same after a request. */
    public PolledFeed requested(Instant now, Instant next, int newFailures) {
        return new PolledFeed(feed, address, movedTo, etag, lastModified, version, now, next, newFailures, gone);
    }

    /** The same at the URL that it has moved to, null for the configured one. */
    public PolledFeed at(String newAddress) {
        return new PolledFeed(feed, address, newAddress, etag, lastModified, version, polledAt, nextAt, failures, gone);
    }

    /** The same after its response was published. */
    public PolledFeed saying(String newVersion, String newEtag, String newLastModified) {
        return new PolledFeed(
                feed, address, movedTo, newEtag, newLastModified, newVersion, polledAt, nextAt, failures, gone);
    }

    /** The same, permanently gone. */
    public PolledFeed asGone() {
        return new PolledFeed(feed, address, movedTo, etag, lastModified, version, polledAt, nextAt, failures, true);
    }
}
