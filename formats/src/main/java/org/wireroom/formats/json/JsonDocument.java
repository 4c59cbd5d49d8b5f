package org.wireroom.formats.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.UnsafeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON, tolerating the usual mistakes of hand-written JSON. Depth, number of values and lengths are limited. */
final class JsonDocument {
    private static final int DEEPEST = 200;
    private static final int MOST_TOKENS = 2_000_000;
    private static final int LONGEST = 64 * 1024 * 1024;
    /** How the parser begins its message about a text that ends too early. */
    private static final String END = "Unexpected end-of-input";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .maxStringLength(LONGEST)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build())
            .build();

    private JsonDocument() {}

    /**
     * Parses a text.
     *
     * @throws UnsafeException if it exceeds a limit
     * @throws NoArticleException if it is not JSON
     */
    static JsonNode of(String text) throws UnsafeException, NoArticleException {
        return parsed(() -> MAPPER.readTree(text));
    }

    /**
     * Where some values are in a text, as positions of their first character and after their last one.
     *
     * @param paths their JSON pointers
     * @throws UnsafeException if it exceeds a limit
     * @throws NoArticleException if it is not JSON
     */
    static Map<String, int[]> spans(String text, Set<String> paths) throws UnsafeException, NoArticleException {
        return parsed(() -> {
            Map<String, int[]> found = new HashMap<>();
            try (JsonParser parser = MAPPER.createParser(text)) {
                while (parser.nextToken() != null) {
                    String path = parser.streamReadContext().pathAsPointer().toString();
                    if (parser.currentToken().isStructStart() && paths.contains(path)) {
                        found.put(
                                path,
                                new int[] {(int) parser.currentTokenLocation().getCharOffset(), text.length()});
                    } else if (parser.currentToken().isStructEnd() && found.containsKey(path)) {
                        found.get(path)[1] = (int) parser.currentLocation().getCharOffset();
                    }
                }
            }
            return found;
        });
    }

    private static <T> T parsed(Supplier<T> parser) throws UnsafeException, NoArticleException {
        try {
            return parser.get();
        } catch (StreamConstraintsException e) {
            throw new UnsafeException("JSON exceeds a limit: " + e.getOriginalMessage());
        } catch (JacksonException e) {
            String message = oneLine(e.getOriginalMessage());
            int line = e.getLocation().getLineNr();
            throw new NoArticleException(
                    message.startsWith(END)
                            ? "the JSON breaks off at line " + line + ": it is not complete"
                            : "malformed JSON at line " + line + ", column "
                                    + e.getLocation().getColumnNr() + ": " + message);
        }
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
