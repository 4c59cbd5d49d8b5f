package org.wireroom.producer.poll;

import java.net.URI;
import java.time.Duration;

/** The result of requesting an address. */
@SuppressWarnings("ArrayRecordComponent") // handed on
sealed interface Fetched {
    /**
     * It has content.
     *
     * @param bytes the feed, unpacked
     * @param mediaType as stated, null if it is not
     * @param etag for the next conditional request, null if there is none
     * @param lastModified the same by time
     * @param fresh how long it says that this will hold
     * @param movedTo where it has moved to for good, null if it has not moved
     * @param at where it is, after all redirects
     */
    record Said(
            byte[] bytes, String mediaType, String etag, String lastModified, Duration fresh, String movedTo, URI at)
            implements Fetched {
        /** The same with the configured address, to which it has not moved. */
        Said knownAs(String address) {
            return address.equals(movedTo) ? new Said(bytes, mediaType, etag, lastModified, fresh, null, at) : this;
        }
    }

    /**
     * It has not changed.
     *
     * @param fresh how long it says that this will hold
     */
    record Unchanged(Duration fresh) implements Fetched {}

    /**
     * It did not answer as it should.
     *
     * @param why one line
     * @param retryAfter how long it wants to be left alone; zero if it does not say
     * @param status the HTTP status that it answered with, 0 if there was no proper answer
     */
    record Failed(String why, Duration retryAfter, int status) implements Fetched {}

    /** It is gone for good. */
    record Gone() implements Fetched {}
}
