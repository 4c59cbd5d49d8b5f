package org.wireroom.producer.push;

import java.util.regex.Pattern;
import org.wireroom.contract.json.Json;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.UndecodableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Refuses at once what cannot be an article, so that the client learns it, and not only who reads the dead letters. */
final class ArticleBytes {
    private static final int GZIP_1 = 0x1f;
    private static final int GZIP_2 = 0x8b;
    private static final Pattern JSON_TYPE = Pattern.compile("application/(?:.+\\+)?json");
    private static final Pattern JSON_OBJECT = Pattern.compile("\\s*\\{\\s*\"");

    private ArticleBytes() {}

    /**
     * Checks the bytes of a file.
     *
     * @param mediaType as the sender states it, "" for none
     * @param charset the encoding that the sender states, null for none
     * @throws Problem 400 for broken JSON, 422 for binary data
     */
    static void check(byte[] bytes, String mediaType, String charset) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == GZIP_1 && (bytes[1] & 0xff) == GZIP_2) {
            return; // a packed file is looked at when it is unpacked
        }
        try {
            String text = DecodedText.of(bytes, charset).text();
            if (JSON_TYPE.matcher(mediaType).matches()
                    || JSON_OBJECT.matcher(text).lookingAt()) {
                checkJson(text);
            }
        } catch (UndecodableException e) {
            throw Problem.of(422, "No article", e.getMessage());
        }
    }

    private static void checkJson(String text) {
        try (JsonParser json = Json.MAPPER.createParser(text)) {
            while (json.nextToken() != null) {
                json.skipChildren();
            }
        } catch (JacksonException e) {
            throw Problem.of(400, "Broken body", "the body is not JSON: " + e.getOriginalMessage());
        }
    }
}
