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
 * @param answeredAt time of the last request that was answered, whatever the answer was; null at first
 * @param answer what became of the last request, one line: "published 3, unchanged 17", "it answers with status 503"; null at first
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
        boolean gone,
        Instant answeredAt,
        String answer) {
    /** A URL that was never polled. */
    public static PolledFeed unknown(String feed, String address, Instant now) {
        return new PolledFeed(feed, address, null, null, null, null, now, now, 0, false, null, null);
    }

    /** Its key: feed and URL, separated by a blank. */
    public String key() {
        return feed + " " + address;
    }

    /** The same after a request. */
    public PolledFeed requested(Instant now, Instant next, int newFailures) {
        return new PolledFeed(
                feed, address, movedTo, etag, lastModified, version, now, next, newFailures, gone, answeredAt, answer);
    }

    /**
     * The same with what became of a request.
     *
     * @param at when it was answered, null if it was not
     */
    public PolledFeed answered(Instant at, String newAnswer) {
        return new PolledFeed(
                feed,
                address,
                movedTo,
                etag,
                lastModified,
                version,
                polledAt,
                nextAt,
                failures,
                gone,
                at == null ? answeredAt : at,
                newAnswer);
    }

    /** The same at the URL that it has moved to, null for the configured one. */
    public PolledFeed at(String newAddress) {
        return new PolledFeed(
                feed,
                address,
                newAddress,
                etag,
                lastModified,
                version,
                polledAt,
                nextAt,
                failures,
                gone,
                answeredAt,
                answer);
    }

    /** The same after its response was published. */
    public PolledFeed saying(String newVersion, String newEtag, String newLastModified) {
        return new PolledFeed(
                feed,
                address,
                movedTo,
                newEtag,
                newLastModified,
                newVersion,
                polledAt,
                nextAt,
                failures,
                gone,
                answeredAt,
                answer);
    }

    /** The same, permanently gone. */
    public PolledFeed asGone() {
        return new PolledFeed(
                feed,
                address,
                movedTo,
                etag,
                lastModified,
                version,
                polledAt,
                nextAt,
                failures,
                true,
                answeredAt,
                answer);
    }
}
