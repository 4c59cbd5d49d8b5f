package org.wireroom.contract.article;

import java.time.Instant;

/**
 * Where an article came from.
 *
 * @param uri path of the file below the input folder as a relative URI reference, or the item's own URL
 * @param url web address of the article as its source states it, absolute and without fragment; null if it states none
 * @param mediaType what the item is: "text/plain"
 * @param charset the character encoding that it was decoded with
 * @param bytes size of the item
 * @param receivedAt timestamp of the raw record of this version
 * @param firstReceivedAt timestamp of the raw record of the first version
 */
public record Source(
        String uri,
        String url,
        String mediaType,
        String charset,
        int bytes,
        Instant receivedAt,
        Instant firstReceivedAt) {}
