package org.wireroom.formats.html.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.text.tables.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what pages state about their article in JSON-LD (schema.org's NewsArticle and related types): alone, in an array or in a
 * graph. In malformed JSON the plain fields are still found. Thread-safe.
 */
public final class JsonLdArticle {
    private static final int LARGEST = 2_000_000;
    private static final int MOST_NODES = 5_000;
    private static final int LONGEST_FIELD = 400;
    private static final Pattern FIELD = Pattern.compile(
            "\"(headline|datePublished|dateModified|description)\"\\s*:\\s*\"([^\"\\\\]{1," + LONGEST_FIELD + "}+)\"");
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*;?\\s*$");

    private final Map<String, Integer> types = new HashMap<>();
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    public JsonLdArticle() {
        for (Table.Row row : Table.rows(JsonLdArticle.class, "json-ld-types.txt")) {
            types.put(row.cell(0), types.size());
        }
    }

    /** What a page states about its article, {@link PageFields#NONE} if it has no JSON-LD. */
    public PageFields of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        Map<String, JsonNode> byId = new HashMap<>();
        PageFields broken = PageFields.NONE;
        for (Element script : page.select("script[type*=ld+json]")) {
            String json = WRAPPING.matcher(script.data()).replaceAll("");
            if (json.length() > LARGEST) {
                continue;
            }
            try {
                collect(mapper.readTree(json), articles, byId);
            } catch (JacksonException e) {
                broken = broken.orElse(plainFields(json));
            }
        }
        if (articles.isEmpty()) {
            return broken;
        }
        OwnArticle own = new OwnArticle(page);
        JsonNode article = articles.stream()
                .min(Comparator.comparingInt(own::distance).thenComparingInt(this::rank))
                .get();
        return fields(article, byId).orElse(broken);
    }

    /** All articles of a document, and all nodes that others refer to, without recursion. */
    private void collect(JsonNode root, List<JsonNode> articles, Map<String, JsonNode> byId) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.poll();
            if (node.has("@id") && node.has("name")) {
                byId.putIfAbsent(node.path("@id").asString(""), node);
            }
            if (rank(node) < types.size()) {
                articles.add(node);
            }
            if (node.isContainer()) {
                node.values().stream().filter(JsonNode::isContainer).forEach(open::add);
            }
        }
    }

    /** The index of a node's type in the list of types; the size of the list if it is not an article. */
    private int rank(JsonNode node) {
        int rank = types.size();
        JsonNode type = node.path("@type");
        for (JsonNode name : type.isArray() ? type : List.of(type)) {
            String simple = name.asString("");
            rank = Math.min(rank, types.getOrDefault(simple.substring(simple.lastIndexOf('/') + 1), types.size()));
        }
        return rank;
    }

    private static PageFields fields(JsonNode article, Map<String, JsonNode> byId) {
        String headline = text(article.path("headline"));
        return new PageFields(
                headline == null ? text(article.path("name")) : headline,
                text(article.path("description")),
                dates(text(article.path("datePublished")), text(article.path("dateCreated"))),
                text(article.path("dateModified")),
                names(article.path("author"), byId),
                keywords(article.path("keywords")),
                names(article.path("sourceOrganization"), byId).stream()
                        .findFirst()
                        .or(() -> names(article.path("provider"), byId).stream().findFirst())
                        .orElse(null),
                text(article.path("inLanguage")),
                body(article.path("articleBody")),
                JsonLdMetadata.of(article));
    }

    private static PageFields plainFields(String json) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = FIELD.matcher(json);
        while (matcher.find()) {
            found.putIfAbsent(matcher.group(1), clean(matcher.group(2)));
        }
        return new PageFields(
                found.get("headline"),
                found.get("description"),
                dates(found.get("datePublished"), null),
                found.get("dateModified"),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Metadata.NONE);
    }

    private static List<DateStatement> dates(String published, String created) {
        if (published != null) {
            return List.of(new DateStatement("JSON-LD datePublished", published));
        }
        return created == null ? List.of() : List.of(new DateStatement("JSON-LD dateCreated", created));
    }

    /** The names of people or bodies: as text, as objects, or as references to objects elsewhere on the page. */
    private static List<String> names(JsonNode node, Map<String, JsonNode> byId) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            JsonNode named =
                    one.has("name") ? one : byId.getOrDefault(one.path("@id").asString(""), one);
            JsonNode name = named.isObject() ? named.path("name") : named;
            for (JsonNode part : name.isArray() ? name : List.of(name)) {
                String text = text(part);
                if (text != null && !text.contains("://") && !names.contains(text)) {
                    names.add(text);
                }
            }
        }
        return names;
    }

    /** The text of an article, of which some pages give the paragraphs as a list. */
    private static String body(JsonNode node) {
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            String text = text(one);
            if (text != null) {
                paragraphs.add(text);
            }
        }
        return paragraphs.isEmpty() ? null : String.join("\n", paragraphs);
    }

    private static List<String> keywords(JsonNode node) {
        List<String> keywords = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            String words = text(one.isObject() ? one.path("name") : one);
            if (words != null) {
                keywords.addAll(node.isArray() ? List.of(words) : MetaTags.listed(words));
            }
        }
        return keywords.stream().distinct().toList();
    }

    private static String text(JsonNode node) {
        String text = node.isArray() && !node.isEmpty() ? node.get(0).asString("") : node.asString("");
        return text.isBlank() ? null : clean(text);
    }

    /** The data is often escaped twice. */
    private static String clean(String text) {
        String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        return plain.strip();
    }
}
