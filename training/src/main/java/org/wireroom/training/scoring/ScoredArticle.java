package org.wireroom.training.scoring;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One article of a gold folder.
 *
 * @param file its file name
 * @param gold what is right about it
 * @param content the text of its file, null for a format whose text is taken out of it
 * @param result the enriched article, null if the run wrote none
 */
record ScoredArticle(String file, JsonNode gold, String content, JsonNode result) {
    /** The text that positions count in, in code points. */
    PointText text() {
        return new PointText(
                content != null
                        ? content
                        : result == null ? "" : result.path("text").asString(""));
    }

    /** The elements of a list of the result, none without a result. */
    List<JsonNode> found(String field) {
        return result == null ? List.of() : list(result.path(field));
    }

    /** The elements of a list; of anything else none. */
    static List<JsonNode> list(JsonNode node) {
        return node.valueStream().toList();
    }

    /** The strings of a list, or a string alone; of anything else none. */
    static List<String> strings(JsonNode node) {
        return (node.isString() ? Stream.of(node) : node.valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    /** A string, null where there is none. */
    static String string(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }
}
