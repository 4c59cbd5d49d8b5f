package org.wireroom.app.deadletters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.text.hashing.Sha256;

/**
 * A dead letter without its bytes; every text is {@link OneLine}.
 *
 * @param place its position on the dead-letter topic
 * @param articleId its key, null if that is not an article id
 * @param version version of its bytes, null if it has none
 * @param bytes size of its value
 * @param reason why it was rejected: "undecodable"
 * @param stage the step that rejected it
 * @param feed the feed that it came from, "" if unknown
 * @param message one line on what is wrong
 * @param attempt the attempt that failed, from 1
 * @param since when it became a dead letter
 * @param origin position of the raw record, null for a file that never became a record
 */
public record DeadLetter(
        LetterPlace place,
        String articleId,
        String version,
        int bytes,
        String reason,
        String stage,
        String feed,
        String message,
        int attempt,
        Instant since,
        LetterPlace origin) {
    /** Decodes a record of the dead-letter topic. */
    public static DeadLetter of(ConsumerRecord<byte[], byte[]> letter) {
        String key = letter.key() == null ? null : new String(letter.key(), StandardCharsets.UTF_8);
        return new DeadLetter(
                LetterPlace.of(letter),
                ArticleId.isValid(key) ? key : null,
                letter.value() == null ? null : Sha256.version(letter.value()),
                letter.value() == null ? 0 : letter.value().length,
                text(letter.headers(), WireroomHeaders.REASON),
                text(letter.headers(), WireroomHeaders.STAGE),
                text(letter.headers(), WireroomHeaders.FEED),
                text(letter.headers(), DeadLetterHeaders.MESSAGE),
                TextHeaders.attempt(letter.headers()),
                Instant.ofEpochMilli(letter.timestamp()),
                origin(letter.headers()));
    }

    private static String text(Headers headers, String name) {
        String value = TextHeaders.get(headers, name);
        return value == null ? "" : OneLine.of(value);
    }

    private static LetterPlace origin(Headers headers) {
        try {
            return LetterPlace.of(TextHeaders.get(headers, DeadLetterHeaders.PARTITION) + ":"
                    + TextHeaders.get(headers, DeadLetterHeaders.OFFSET));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
