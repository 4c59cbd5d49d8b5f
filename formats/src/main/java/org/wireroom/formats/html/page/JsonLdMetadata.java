package org.wireroom.formats.html.page;

import java.util.List;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.metadata.MetadataBuilder;
import tools.jackson.databind.JsonNode;

/**
 * What an article in JSON-LD states beside its text.
 *
 * @see <a href="https://schema.org/NewsArticle">NewsArticle</a>
 */
final class JsonLdMetadata {
    private JsonLdMetadata() {}

    /** The metadata of an article, without an address: that of the page is more often its own. */
    static Metadata of(JsonNode article) {
        MetadataBuilder metadata = new MetadataBuilder();
        metadata.copyright(text(article.path("copyrightNotice")));
        String holder = name(article.path("copyrightHolder"));
        String year = text(article.path("copyrightYear"));
        metadata.copyright(holder == null || year == null ? holder : year + " " + holder);
        metadata.usageTerms(address(article.path("usageInfo")));
        metadata.usageTerms(address(article.path("license")));
        for (JsonNode section : each(article.path("articleSection"))) {
            metadata.subject(null, text(section), null);
        }
        for (JsonNode about : each(article.path("about"))) {
            String code = text(about.path("termCode"));
            metadata.subject(
                    code == null ? text(about.path("sameAs")) : code,
                    name(about),
                    name(about.path("inDefinedTermSet")));
        }
        for (String field : List.of("image", "video", "audio")) {
            each(article.path(field)).forEach(media -> addMedia(media, metadata));
        }
        return metadata.build();
    }

    private static void addMedia(JsonNode media, MetadataBuilder metadata) {
        if (media.isString()) {
            metadata.media(media.asString(), null, null);
            return;
        }
        String address = text(media.path("contentUrl"));
        String caption = text(media.path("caption"));
        String credit = text(media.path("creditText"));
        metadata.media(
                address == null ? text(media.path("url")) : address,
                caption == null ? text(media.path("description")) : caption,
                credit == null ? name(media.path("creator")) : credit);
    }

    private static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() ? node : List.of(node);
    }

    private static String address(JsonNode node) {
        return node.isObject() ? text(node.has("url") ? node.path("url") : node.path("@id")) : text(node);
    }

    private static String name(JsonNode node) {
        JsonNode first = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return first.isObject() ? text(first.path("name")) : text(first);
    }

    private static String text(JsonNode node) {
        JsonNode first = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return first.isValueNode() ? first.asString(null) : null;
    }
}
