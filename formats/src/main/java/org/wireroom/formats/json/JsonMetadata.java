package org.wireroom.formats.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wireroom.formats.metadata.EmbargoFields;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.metadata.MetadataBuilder;
import org.wireroom.formats.metadata.WebAddress;
import org.wireroom.formats.news.NewsText;
import org.wireroom.text.tables.Table;
import tools.jackson.databind.JsonNode;

/** What JSON states about an article beside its text: ninjs 1.x to 3.x, JSON Feed, and common names. */
final class JsonMetadata {
    /** A field of the metadata, with the names that it has in JSON. */
    private enum Field {
        ADDRESS,
        USAGE,
        COPYRIGHT,
        NOTE,
        SUBJECT,
        MEDIA,
        CODE,
        NAME,
        SCHEME,
        LOCATION,
        CAPTION,
        CREDIT,
        KIND
    }

    private static final Map<Field, List<String>> NAMES =
            Table.wordsByKind(Field.class, JsonMetadata.class, "metadata-fields.tsv");

    /** Types of ninjs that are no media. */
    private static final Set<String> ARTICLES = Set.of("text", "composite", "planning", "event");

    /** What a field for an embargo holds where there is none. */
    private static final Set<String> NO_EMBARGO = Set.of("false", "no", "none", "null", "0", "-", "n/a");

    private static final Pattern MEDIA_FILE =
            Pattern.compile("(?i)\\.(?:jpe?g|png|gif|webp|svg|mp[34]|mov|webm|wav)(?:\\?|$)");

    private static final String RENDITIONS = "renditions";

    private final MetadataBuilder metadata = new MetadataBuilder();

    private JsonMetadata() {}

    static Metadata of(JsonFields article) {
        JsonMetadata read = new JsonMetadata();
        read.add(article);
        return read.metadata.build();
    }

    /** Whether a field says that there is an embargo, but none says until when. */
    static boolean hasUndatedEmbargo(JsonFields article) {
        boolean embargoed = EmbargoFields.NAMES.stream()
                .map(article::node)
                .anyMatch(node -> node != null && node.isValueNode() && isEmbargo(node.asString("")));
        return embargoed && of(article).rights().embargoedUntil() == null;
    }

    private static boolean isEmbargo(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return !word.isEmpty() && !NO_EMBARGO.contains(word);
    }

    private void add(JsonFields article) {
        texts(article, Field.ADDRESS).forEach(metadata::url);
        EmbargoFields.NAMES.forEach(name -> article.texts(name).forEach(metadata::embargo));
        rights(article);
        JsonNode info = article.node("rightsinfo");
        if (info != null && info.isObject()) {
            rights(new JsonFields(info));
        }
        texts(article, Field.NOTE).forEach(metadata::editorialNote);
        elements(article, Field.SUBJECT).forEach(this::subject);
        if (article.node(RENDITIONS) != null) {
            media(article);
        }
        elements(article, Field.MEDIA).forEach(this::media);
    }

    private void rights(JsonFields fields) {
        texts(fields, Field.USAGE).forEach(metadata::usageTerms);
        texts(fields, Field.COPYRIGHT).forEach(metadata::copyright);
    }

    private void subject(JsonNode subject) {
        if (subject.isValueNode()) {
            metadata.subject(null, subject.asString(""), null);
        } else {
            JsonFields fields = new JsonFields(subject);
            metadata.subject(
                    first(fields, Field.CODE), NewsText.words(first(fields, Field.NAME)), first(fields, Field.SCHEME));
        }
    }

    private void media(JsonNode item) {
        if (item.isValueNode()) {
            metadata.media(item.asString(""), null, null);
        } else {
            JsonFields fields = new JsonFields(item);
            if (!ARTICLES.contains(String.valueOf(first(fields, Field.KIND)))) {
                media(fields);
            }
        }
    }

    /** Of the renditions of a picture or video the widest, else the address of the item itself. */
    private void media(JsonFields item) {
        String widest = elements(item.node(RENDITIONS)).stream()
                .filter(rendition -> rendition.isObject() && location(rendition) != null)
                .max(Comparator.comparingInt(
                        rendition -> rendition.path("width").asInt(0)))
                .map(JsonMetadata::location)
                .orElse(null);
        String stated = widest == null ? first(item, Field.LOCATION) : widest;
        String address = stated == null ? fileNamed(item) : stated;
        metadata.media(address, NewsText.words(first(item, Field.CAPTION)), NewsText.words(first(item, Field.CREDIT)));
    }

    /** The uri of an item, if that is the address of a picture or video; null if it only names the item. */
    private static String fileNamed(JsonFields item) {
        return item.texts("uri").stream()
                .filter(uri -> MEDIA_FILE.matcher(uri).find())
                .findFirst()
                .orElse(null);
    }

    private static String location(JsonNode rendition) {
        String address = first(new JsonFields(rendition), Field.LOCATION);
        return address == null ? null : WebAddress.of(address);
    }

    private static String first(JsonFields fields, Field field) {
        return texts(fields, field).stream().findFirst().orElse(null);
    }

    /** The texts in all fields of these names, the likeliest name first. */
    private static List<String> texts(JsonFields fields, Field field) {
        return NAMES.get(field).stream()
                .flatMap(name -> fields.texts(name).stream())
                .toList();
    }

    private static List<JsonNode> elements(JsonFields fields, Field field) {
        return NAMES.get(field).stream()
                .flatMap(name -> elements(fields.node(name)).stream())
                .toList();
    }

    /** The elements of a list, or the values of an object of objects as in ninjs 1; a single value is one element. */
    private static List<JsonNode> elements(JsonNode node) {
        if (node == null || node.isNull()) {
            return List.of();
        }
        boolean named = node.isObject()
                && !node.isEmpty()
                && node.properties().stream().allMatch(field -> field.getValue().isObject());
        List<JsonNode> found = new ArrayList<>();
        if (node.isArray() || named) {
            node.values().forEach(found::add);
        } else {
            found.add(node);
        }
        return found;
    }
}
