package org.wireroom.training.scoring;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One article of a gold folder.
 *
 * @param file its file name
 * @param gold what is right about it
 * @param text the text that positions count in
 * @param result the enriched article; a missing node if the run wrote none
 */
record ScoredArticle(String file, JsonNode gold, PointText text, JsonNode result) {
    /**
     * An article with the text of its file.
     *
     * @param content null for a format whose text is taken out of it: its text is that of the result
     * @param result null if the run wrote none
     */
    static ScoredArticle of(String file, JsonNode gold, String content, JsonNode result) {
        JsonNode found = result == null ? MissingNode.getInstance() : result;
        String text = content == null ? found.path("text").asString("") : content;
        return new ScoredArticle(file, gold, new PointText(text), found);
    }

    /** Whether the run wrote a result. */
    boolean hasResult() {
        return !result.isMissingNode();
    }

    /** The elements of a list of the result, none without a result. */
    List<JsonNode> found(String field) {
        return list(result.path(field));
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
