package org.wireroom.producer.push;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.wireroom.contract.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A line of a batch: a JSON object with an article file, as {@code text} or as {@code base64}, which may have a {@code charset}.
 *
 * @param bytes the file
 * @param charset its encoding as stated, null for none
 */
@SuppressWarnings("ArrayRecordComponent") // handed on
record BatchLine(byte[] bytes, String charset) {
    private static final String TEXT = "text";
    private static final String BASE64 = "base64";
    private static final String CHARSET = "charset";
    private static final List<String> FIELDS = List.of(TEXT, BASE64, CHARSET);

    /**
     * Reads a line.
     *
     * @param maxBytes largest file
     * @throws Problem 400 or 413
     */
    static BatchLine of(String line, int maxBytes) {
        JsonNode json = json(line);
        JsonNode text = json.path(TEXT);
        JsonNode base64 = json.path(BASE64);
        if (text.isString() == base64.isString() || !FIELDS.containsAll(json.propertyNames())) {
            throw broken("a line is a JSON object with either text or base64, beside that at most charset");
        }
        byte[] bytes = text.isString() ? text.stringValue().getBytes(StandardCharsets.UTF_8) : decoded(base64);
        if (bytes.length == 0) {
            throw broken("the article is empty");
        }
        if (bytes.length > maxBytes) {
            throw Problem.of(413, "Too large", "the article has " + bytes.length + " bytes, the limit is " + maxBytes);
        }
        return new BatchLine(bytes, text.isString() ? null : json.path(CHARSET).asString(null));
    }

    private static JsonNode json(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw broken("the line is not JSON: " + e.getOriginalMessage());
        }
    }

    private static byte[] decoded(JsonNode base64) {
        try {
            return Base64.getDecoder().decode(base64.stringValue());
        } catch (IllegalArgumentException e) {
            throw broken("base64: " + e.getMessage());
        }
    }

    private static Problem broken(String detail) {
        return Problem.of(400, "Broken line", detail);
    }
}
