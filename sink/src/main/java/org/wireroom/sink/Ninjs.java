package org.wireroom.sink;

import java.util.Map;
import java.util.regex.Pattern;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Entity;
import org.wireroom.contract.json.Instants;
import org.wireroom.contract.json.Json;
import org.wireroom.text.EntityType;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes enriched articles as IPTC's ninjs 2.1. What ninjs has no field for is in an additional field, "wireroom": revision,
 * statements, overlap, and entities of other types. Positions in it count code points of the body with the role "source-text".
 *
 * @see <a href="https://iptc.org/std/ninjs/userguide/">ninjs user guide</a>
 */
final class Ninjs {
    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json";
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
        extension();
        ninjs.put("type", "text");
        ninjs.put("representationtype", "full");
        ninjs.put("version", Integer.toString(article.revision()));
        ninjs.put("firstcreated", Instants.format(article.source().firstReceivedAt()));
        ninjs.put("versioncreated", Instants.format(article.source().receivedAt()));
        String published = article.published().value();
        if (published != null && WHOLE.matcher(published).matches()) {
            ninjs.put("contentcreated", published.substring(0, 16) + ":00" + published.substring(16));
        }
        ninjs.put("pubstatus", "usable");
        put("language", article.language());
        put("by", article.byline());
        put("located", article.dateline() == null ? null : article.dateline().place());
        valued("headlines", "main", article.headline());
        valued("descriptions", "summary", article.standfirst());
        bodies();
        if (article.agency() != null) {
            ninjs.putArray("infosources").addObject().put("name", article.agency());
        }
        if (!article.keywords().isEmpty()) {
            ArrayNode subjects = ninjs.putArray("subjects");
            article.keywords().forEach(keyword -> subjects.addObject().put("name", keyword));
        }
        article.entities().forEach(this::entity);
        ninjs.putArray("altids")
                .addObject()
                .put("role", "source")
                .put("value", article.source().uri());
        ninjs.putObject("standard").put("name", "ninjs").put("version", "2.1").put("schema", SCHEMA);
        return ninjs;
    }

    /** Comes first, so that the revision is found without reading the whole file. */
    private void extension() {
        ObjectNode extension = ninjs.putObject("wireroom");
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
        bodies.addObject().put("role", "main").put("contenttype", "text/html").put("value", html());
        bodies.addObject()
                .put("role", "source-text")
                .put("contenttype", "text/plain")
                .put("value", article.text());
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
                    .put("contenttype", "text/plain")
                    .put("value", value);
        }
    }

    private void put(String field, String value) {
        if (value != null) {
            ninjs.put(field, value);
        }
    }
}
