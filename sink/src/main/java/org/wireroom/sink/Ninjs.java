package org.wireroom.sink;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Entity;
import org.wireroom.contract.article.MediaItem;
import org.wireroom.contract.article.Rights;
import org.wireroom.contract.article.Subject;
import org.wireroom.contract.json.Instants;
import org.wireroom.contract.json.Json;
import org.wireroom.text.EntityType;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes enriched articles as IPTC's ninjs 3.0. What ninjs has no field for is JSON in a body with the role "wireroom": statements,
 * overlap, and entities of other types; the standard allows no fields of others. Positions in it count code points of the body with the
 * role "source-text".
 *
 * @see <a href="https://iptc.org/std/ninjs/userguide/">ninjs user guide</a>
 */
final class Ninjs {
    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json";
    private static final Map<EntityType, String> FIELDS = Map.of(
            EntityType.PERSON, "people",
            EntityType.ORGANIZATION, "organisations",
            EntityType.PLACE, "places",
            EntityType.EVENT, "events");
    private static final Map<SegmentKind, String> ELEMENTS =
            Map.of(SegmentKind.PARAGRAPH, "p", SegmentKind.SUBHEADING, "h2", SegmentKind.CAPTION, "figcaption");
    /** A time that ninjs can express: to the minute, with an offset. */
    private static final Pattern WHOLE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?:Z|[+-]\\d{2}:\\d{2})");

    private final EnrichedArticle article;
    private final ObjectNode ninjs = Json.MAPPER.createObjectNode();

    private Ninjs(EnrichedArticle article) {
        this.article = article;
    }

    /** The ninjs document of an enriched article's event; null for a withdrawal. */
    static byte[] of(byte[] event) {
        return event == null ? null : Json.write(new Ninjs(Json.read(event, EnrichedArticle.class)).document());
    }

    private ObjectNode document() {
        ninjs.put("uri", "urn:wireroom:article:" + article.articleId());
        // near the beginning, so that it is found without reading the whole file
        ninjs.put("version", Integer.toString(article.revision()));
        ninjs.put("type", "text");
        ninjs.put("representationType", "full");
        ninjs.put("firstCreated", Instants.format(article.source().firstReceivedAt()));
        ninjs.put("versionCreated", Instants.format(article.source().receivedAt()));
        String published = article.published().value();
        if (published != null && WHOLE.matcher(published).matches()) {
            ninjs.put("contentCreated", published.substring(0, 16) + ":00" + published.substring(16));
        }
        ninjs.put("pubStatus", "usable");
        rights();
        put("language", article.language());
        put("by", article.byline());
        put("located", article.dateline() == null ? null : article.dateline().place());
        valued("headlines", "main", article.headline());
        valued("descriptions", "summary", article.standfirst());
        bodies();
        if (article.agency() != null) {
            ninjs.putArray("infoSources").addObject().put("name", article.agency());
        }
        subjects();
        article.entities().forEach(this::entity);
        article.media().forEach(this::association);
        ArrayNode ids = ninjs.putArray("altIds");
        ids.addObject().put("role", "source").put("value", article.source().uri());
        if (article.source().url() != null) {
            ids.addObject().put("role", "url").put("value", article.source().url());
        }
        ninjs.putObject("standard").put("name", "ninjs").put("version", "3.0").put("schema", SCHEMA);
        return ninjs;
    }

    private void rights() {
        Rights rights = article.rights();
        put("embargoed", rights.embargoedUntil() == null ? null : Instants.format(rights.embargoedUntil()));
        put("copyrightNotice", rights.copyright());
        put("usageTerms", rights.usageTerms());
        put("edNote", rights.editorialNote());
    }

    /** What ninjs has no field for. */
    private ObjectNode extension() {
        ObjectNode extension = Json.MAPPER.createObjectNode();
        extension.put("revision", article.revision());
        extension.put("articleId", article.articleId());
        extension.put("version", article.version());
        extension.put("feed", article.feed());
        extension.set("published", Json.MAPPER.valueToTree(article.published()));
        extension.set(
                "entities",
                Json.MAPPER.valueToTree(article.entities().stream()
                        .filter(entity -> !FIELDS.containsKey(entity.type()))
                        .toList()));
        extension.set("statements", Json.MAPPER.valueToTree(article.statements()));
        extension.set("overlap", Json.MAPPER.valueToTree(article.overlap()));
        return extension;
    }

    private void subjects() {
        for (Subject subject : article.subjects()) {
            ObjectNode known = ninjs.withArray("subjects").addObject();
            put(known, "name", subject.name());
            boolean address = subject.code() != null && subject.code().startsWith("http");
            put(known, "uri", address ? uri(subject.code()) : null);
            put(known, "literal", subject.code());
        }
        article.keywords()
                .forEach(keyword -> ninjs.withArray("subjects").addObject().put("name", keyword));
    }

    private void association(MediaItem item) {
        String address = uri(item.url());
        if (address == null) {
            return;
        }
        ObjectNode media = ninjs.withArray("associations").addObject();
        media.put("name", item.caption() == null ? "media" : item.caption());
        media.put("uri", address);
        put(media, "by", item.credit());
        media.putArray("renditions").addObject().put("name", "main").put("href", address);
    }

    /** An address in ASCII, as the standard wants it; null if it cannot be written so. */
    private static String uri(String address) {
        try {
            return new URI(address).toASCIIString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private void entity(Entity entity) {
        String field = FIELDS.get(entity.type());
        if (field == null) {
            return;
        }
        ObjectNode known = ninjs.withArray(field).addObject();
        known.put("name", entity.name());
        known.put("rel", "mentions");
        known.put(
                "uri",
                entity.wikidata() == null
                        ? "urn:wireroom:entity:" + entity.entityId()
                        : "http://www.wikidata.org/entity/" + entity.wikidata());
        known.put("literal", entity.entityId());
    }

    private void bodies() {
        ArrayNode bodies = ninjs.putArray("bodies");
        bodies.addObject().put("role", "main").put("contentType", "text/html").put("value", html());
        bodies.addObject()
                .put("role", "source-text")
                .put("contentType", "text/plain")
                .put("value", article.text());
        bodies.addObject()
                .put("role", "wireroom")
                .put("contentType", "application/json")
                .put("value", new String(Json.write(extension()), StandardCharsets.UTF_8));
    }

    private String html() {
        int[] text = article.text().codePoints().toArray();
        StringBuilder html = new StringBuilder();
        for (Segment segment : article.segments()) {
            String element = ELEMENTS.get(segment.kind());
            if (element != null) {
                String words = new String(text, segment.start(), segment.end() - segment.start());
                html.append('<').append(element).append('>').append(escaped(words));
                html.append("</").append(element).append('>');
            }
        }
        return html.toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void valued(String field, String role, String value) {
        if (value != null) {
            ninjs.putArray(field)
                    .addObject()
                    .put("role", role)
                    .put("contentType", "text/plain")
                    .put("value", value);
        }
    }

    private void put(String field, String value) {
        put(ninjs, field, value);
    }

    private static void put(ObjectNode node, String field, String value) {
        if (value != null) {
            node.put(field, value);
        }
    }
}
