package org.wireroom.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wireroom.formats.fields.ArticlePart;
import org.wireroom.formats.fields.FieldNames;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object by the part of an article that they hold: as values, in lists, or in objects as in ninjs 2. */
final class JsonFields {
    private static final FieldNames NAMES = FieldNames.common();
    /** Fields in which an object holds its text, the most likely first. */
    private static final List<String> VALUES =
            List.of("value", "name", "text", "main", "rendered", "literal", "content", "title");

    /** Fields in which an envelope holds the fields of its article. */
    private static final List<String> ENVELOPES = List.of(
            "fields",
            "attributes",
            "source",
            "article",
            "data",
            "node",
            "item",
            "document",
            "doc",
            "content",
            "payload",
            "record",
            "entry");

    private static final Map<ArticlePart, String> BEGINNINGS =
            Map.of(ArticlePart.HEADLINE, "headline", ArticlePart.STANDFIRST, "description", ArticlePart.BODY, "body");

    /**
     * A text in a field.
     *
     * @param role the role or content type that its object states: "main", "text/html"; empty for none
     */
    record Value(String text, String role) {}

    private final Map<String, JsonNode> byKey = new LinkedHashMap<>();

    JsonFields(JsonNode object) {
        object.properties().forEach(field -> byKey.putIfAbsent(FieldNames.key(field.getKey()), field.getValue()));
        boolean textless = !has(ArticlePart.BODY);
        ENVELOPES.stream()
                .map(byKey::get)
                .filter(inner -> inner != null && inner.isObject() && (textless || holdsBody(inner)))
                .flatMap(inner -> inner.properties().stream())
                .forEach(field -> byKey.putIfAbsent(FieldNames.key(field.getKey()), field.getValue()));
    }

    private static boolean holdsBody(JsonNode object) {
        List<String> names = NAMES.of(ArticlePart.BODY);
        return object.properties().stream().anyMatch(field -> names.contains(FieldNames.key(field.getKey())));
    }

    /** The likeliest field of the body that has words, null if there is none. */
    JsonNode body() {
        return NAMES.of(ArticlePart.BODY).stream()
                .map(byKey::get)
                .filter(node -> node != null && !JsonBody.pieces(node).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The field of a name in the form of {@link FieldNames#key}, null if there is none. */
    JsonNode node(String name) {
        return byKey.get(name);
    }

    /** The texts in the field of a name. */
    List<String> texts(String name) {
        List<Value> found = new ArrayList<>();
        collect(byKey.get(name), "", found);
        return found.stream().map(Value::text).toList();
    }

    /** Whether there is a field for a part, with words in it. */
    boolean has(ArticlePart part) {
        return first(part) != null || (part == ArticlePart.BODY && body() != null);
    }

    /** The words of the likeliest field of a part, null if there are none. */
    String first(ArticlePart part) {
        List<Value> values = values(part);
        return values.isEmpty() ? null : values.get(0).text();
    }

    /** The texts of the likeliest field of a part that has any. */
    List<Value> values(ArticlePart part) {
        for (String name : NAMES.of(part)) {
            List<Value> found = new ArrayList<>();
            collect(byKey.get(name), "", found);
            if (!found.isEmpty()) {
                return found;
            }
        }
        // ninjs has further fields that begin with these names: "headline_short", "body_mobile"
        String beginning = BEGINNINGS.get(part);
        List<Value> found = new ArrayList<>();
        if (beginning != null) {
            byKey.forEach((key, node) -> {
                if (key.startsWith(beginning)) {
                    collect(node, key, found);
                }
            });
        }
        return found;
    }

    /** All fields of a part that have words, with their names. */
    Map<String, String> all(ArticlePart part) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : NAMES.of(part)) {
            List<String> texts = texts(name);
            if (!texts.isEmpty()) {
                found.put(name, texts.get(0));
            }
        }
        return found;
    }

    private static void collect(JsonNode node, String role, List<Value> found) {
        if (node == null) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, role, found));
        } else if (node.isObject()) {
            String stated = word(node, "contenttype") + " " + word(node, "contentType") + " " + word(node, "role");
            for (String name : VALUES) {
                JsonNode value = node.get(name);
                if (value != null && value.isValueNode()) {
                    collect(value, stated.strip().toLowerCase(Locale.ROOT), found);
                    return;
                }
            }
        } else if ((node.isString() || node.isNumber()) && !node.asString().isBlank()) {
            found.add(new Value(node.asString().strip(), role));
        }
    }

    private static String word(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || !value.isString() ? "" : value.asString();
    }
}
