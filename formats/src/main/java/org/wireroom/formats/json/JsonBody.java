package org.wireroom.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wireroom.text.tables.Table;
import tools.jackson.databind.JsonNode;

/**
 * The paragraphs of a body that JSON holds in pieces: a list of strings, the blocks of an editor ({@code {"type": "paragraph", "data":
 * {"text": "…"}}}), a tree of rich text whose leaves are words with a style.
 */
final class JsonBody {
    private static final int DEEPEST = 60;
    /** Fields in which a piece holds its text or its pieces, the most likely first. */
    private static final List<String> CONTENTS = List.of(
            "text",
            "value",
            "html",
            "content",
            "contents",
            "children",
            "body",
            "data",
            "rendered",
            "items",
            "elements",
            "paragraphs",
            "blocks",
            "nodes");

    /** Fields in which a quotation names its speaker, the most likely first. */
    private static final List<String> SPEAKERS =
            List.of("cite", "citation", "attribution", "author", "speaker", "caption", "credit");

    private static final Set<String> OTHER = Table.words(JsonBody.class, "other-blocks.txt");
    private static final Set<String> INLINE = Set.of(
            "text", "span", "link", "hyperlink", "mark", "bold", "italic", "strong", "em", "emphasis", "mention");

    /**
     * A piece of a body.
     *
     * @param text its words, which may hold mark-up
     * @param heading whether it is a heading
     */
    record Piece(String text, boolean heading) {}

    private final List<Piece> pieces = new ArrayList<>();

    private JsonBody() {}

    /** The pieces of a body, in order. */
    static List<Piece> pieces(JsonNode body) {
        JsonBody found = new JsonBody();
        found.collect(body, false, false, 0);
        return found.pieces;
    }

    private void collect(JsonNode node, boolean inside, boolean heading, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isString()) {
            add(node.asString(), heading);
        } else if (node.isArray()) {
            if (inside && isInline(node)) {
                StringBuilder words = new StringBuilder();
                node.forEach(leaf -> words(leaf, words, depth));
                add(words.toString(), heading);
            } else {
                node.forEach(piece -> collect(piece, inside, heading, depth + 1));
            }
        } else if (node.isObject()) {
            String type = type(node);
            String quoted = type.contains("quote") ? quotation(node) : null;
            if (quoted != null) {
                add(quoted, false);
            } else if (!OTHER.contains(type)) {
                boolean title = heading || type.contains("head") || type.matches("h[1-6]");
                content(node).ifPresent(value -> collect(value, !type.isEmpty(), title, depth + 1));
            }
        }
    }

    private static boolean isInline(JsonNode pieces) {
        for (JsonNode piece : pieces) {
            String type = type(piece);
            if (!piece.isObject() || !(INLINE.contains(type) || (type.isEmpty() && piece.has("text")))) {
                return false;
            }
        }
        return true;
    }

    private static void words(JsonNode leaf, StringBuilder words, int depth) {
        if (leaf.isString()) {
            words.append(leaf.asString());
        } else if (leaf.isArray() && depth < DEEPEST) {
            leaf.forEach(inner -> words(inner, words, depth + 1));
        } else if (leaf.isObject()) {
            content(leaf).ifPresent(value -> words(value, words, depth + 1));
        }
    }

    /** A quotation that names its speaker, in the mark-up of HTML; null if it names nobody. */
    private static String quotation(JsonNode node) {
        JsonNode fields = node.path("data").isObject() ? node.path("data") : node;
        String speaker = SPEAKERS.stream()
                .map(name -> fields.path(name).asString(""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(null);
        if (speaker == null) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (Piece piece : content(fields).map(JsonBody::pieces).orElse(List.of())) {
            words.append("<p>").append(piece.text()).append("</p>");
        }
        return words.isEmpty() ? null : "<blockquote>" + words + "<footer>" + speaker + "</footer></blockquote>";
    }

    /** What holds the text or the pieces of a piece. */
    private static Optional<JsonNode> content(JsonNode piece) {
        return CONTENTS.stream()
                .map(piece::get)
                .filter(value -> value != null && !value.isNull())
                .findFirst();
    }

    private void add(String text, boolean heading) {
        if (!text.isBlank()) {
            pieces.add(new Piece(text.strip(), heading));
        }
    }

    private static String type(JsonNode piece) {
        return piece.path("type").asString("").toLowerCase(Locale.ROOT);
    }
}
