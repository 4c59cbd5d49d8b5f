package org.wireroom.formats.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.formats.fields.ArticlePart;
import org.wireroom.formats.fields.FieldNames;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.text.tables.Table;
import tools.jackson.databind.JsonNode;

/** Finds the articles in a JSON document: alone, in lists, or wrapped in the response of an API. */
final class JsonArticles {
    /** Why a document has none. */
    static final String NOTHING = "JSON without headline and text: docs/formats.md lists the field names that are read";

    private static final int DEEPEST = 6;
    /** Names of fields that hold other items, which are not searched for the article. */
    private static final Set<String> OTHER_ITEMS = Table.rows(JsonFormat.class, "other-items.txt").stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet());

    private JsonArticles() {}

    /**
     * A value of a document.
     *
     * @param path its JSON pointer
     */
    record Place(String path, JsonNode node) {
        Place below(String name, JsonNode child) {
            return new Place(path + '/' + name.replace("~", "~0").replace("/", "~1"), child);
        }
    }

    /** The outermost objects that have a headline or a text, nearest to the root first; the root itself if there are none. */
    static List<Place> of(JsonNode root) throws NoArticleException {
        List<Place> found = new ArrayList<>();
        Deque<Place> level = new ArrayDeque<>(List.of(new Place("", root)));
        for (int depth = 0; depth < DEEPEST && found.isEmpty() && !level.isEmpty(); depth++) {
            Deque<Place> next = new ArrayDeque<>();
            for (Place at : level) {
                JsonNode node = at.node();
                if (node.isObject() && isArticle(new JsonFields(node))) {
                    found.add(at);
                } else if (node.isArray()) {
                    for (int i = 0; i < node.size(); i++) {
                        next.add(at.below(Integer.toString(i), node.get(i)));
                    }
                } else {
                    node.properties().stream()
                            .filter(field -> field.getValue().isContainer()
                                    && !OTHER_ITEMS.contains(FieldNames.key(field.getKey())))
                            .forEach(field -> next.add(at.below(field.getKey(), field.getValue())));
                }
            }
            level = next;
        }
        if (found.isEmpty() && !root.isObject()) {
            throw new NoArticleException(NOTHING);
        }
        return found.isEmpty() ? List.of(new Place("", root)) : found;
    }

    private static boolean isArticle(JsonFields fields) {
        boolean headed = fields.has(ArticlePart.HEADLINE);
        boolean worded =
                fields.has(ArticlePart.BODY) || fields.has(ArticlePart.STANDFIRST) || fields.has(ArticlePart.CAPTION);
        boolean named = fields.has(ArticlePart.IDENTITY);
        return (headed && (worded || named)) || (worded && named);
    }
}
