package org.wireroom.producer;

import org.wireroom.contract.ArticleId;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.reading.Item;
import org.wireroom.text.hashing.Sha256;

/**
 * An article on its way to Kafka: a file, or a part of one.
 *
 * @param feed the feed that it came by
 * @param uri where it is: the file, then "#" and the position in it
 * @param articleId the article
 * @param placeId names what this file says of the article, null if the article is named by the file itself, or the file does not last
 * @param item its bytes, with what its source says of it
 * @param version hash of the bytes
 * @param container the file that it is a part of, null if it is the file
 */
@SuppressWarnings("ArrayRecordComponent") // the item's bytes are handed on
record PublishedPart(
        String feed, String uri, String articleId, String placeId, Item item, String version, Container container) {
    /**
     * A file that holds items.
     *
     * @param uri where it is
     * @param version hash of its bytes
     * @param position which of its parts, from 1
     */
    record Container(String uri, String version, int position) {}

    /** A file that is an article and has no other name. */
    static PublishedPart file(Origin file, Item item, String version) {
        return new PublishedPart(file.feed(), file.uri(), file.articleId(), null, item, version, null);
    }

    /** An article that its source names, or that only its bytes name. */
    static PublishedPart named(Origin file, Item item, Container container) {
        String version = Sha256.version(item.bytes());
        String articleId =
                item.identity() == null ? unnamed(file, version) : ArticleId.of(file.feed(), item.identity());
        String uri = container == null ? file.uri() : file.uri() + "#" + container.position();
        String placeId = file.lasting() ? placeId(articleId, file.uri()) : null;
        return new PublishedPart(file.feed(), uri, articleId, placeId, item, version, container);
    }

    /** The id of an article that only its bytes name. */
    static String unnamed(Origin file, String version) {
        return ArticleId.of(file.feed(), version);
    }

    /** The key under which the last version of an article in a file is remembered. */
    static String placeId(String articleId, String fileUri) {
        return ArticleId.of(ArticleId.slugOf(articleId), articleId + '\n' + fileUri);
    }

    SourceVersion source() {
        return item.version();
    }
}
