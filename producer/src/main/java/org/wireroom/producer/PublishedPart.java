package org.wireroom.producer;

import java.time.Instant;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.reading.FetchedPage;
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
 * @param teaser the item of a feed that links to this page, null for what is not such a page
 * @param problem why the page is not published that the item links to, null if none was to be
 */
@SuppressWarnings("ArrayRecordComponent") // the item's bytes are handed on
record PublishedPart(
        String feed,
        String uri,
        String articleId,
        String placeId,
        Item item,
        String version,
        Container container,
        Item teaser,
        String problem) {
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
        return new PublishedPart(file.feed(), file.uri(), file.articleId(), null, item, version, null, null, null);
    }

    /** An article that its source names, or that only its bytes name. */
    static PublishedPart named(Origin file, Item item, Container container) {
        String version = Sha256.version(item.bytes());
        String articleId =
                item.identity() == null ? unnamed(file, version) : ArticleId.of(file.feed(), item.identity());
        String uri = container == null ? file.uri() : file.uri() + "#" + container.position();
        String placeId = file.lasting() ? placeId(articleId, file.uri()) : null;
        return new PublishedPart(file.feed(), uri, articleId, placeId, item, version, container, null, null);
    }

    /** The id of an article that only its bytes name. */
    static String unnamed(Origin file, String version) {
        return ArticleId.of(file.feed(), version);
    }

    /** The key under which the last version of an article in a file is remembered. */
    static String placeId(String articleId, String fileUri) {
        return ArticleId.of(ArticleId.slugOf(articleId), articleId + '\n' + fileUri);
    }

    /** The same article under another identity. */
    PublishedPart withIdentity(String identity) {
        String id = ArticleId.of(feed, identity);
        boolean placed = placeId != null;
        return new PublishedPart(
                feed,
                uri,
                id,
                placed ? placeId(id, container == null ? uri : container.uri()) : null,
                item.withIdentity(identity),
                version,
                container,
                teaser,
                problem);
    }

    /** The same with the page that it links to, or why there is none; an item whose page is worth another try is not remembered. */
    PublishedPart with(FetchedPage fetched) {
        Item page = fetched.isUnchanged() ? item : fetched.page();
        return new PublishedPart(
                feed,
                page == null ? uri : fetched.address(),
                articleId,
                fetched.again() ? null : placeId,
                page == null ? item : page.withIdentity(item.identity()),
                page == null ? version : Sha256.version(page.bytes()),
                container,
                page == null ? null : item,
                fetched.problem());
    }

    /** Whether its page was published before and has not changed. */
    boolean isKnownPage() {
        return teaser != null && teaser.bytes() == item.bytes();
    }

    /** What its file says: the item itself, or the one that links to the page. */
    Item said() {
        return teaser == null ? item : teaser;
    }

    /** What is remembered of it before its record has a place. */
    PublishedArticle remembered(PublishedArticle.State state, Instant first) {
        return new PublishedArticle(version, state, first, null, null, digest());
    }

    /** The digest of what is read, null for what is compared by its bytes. */
    String digest() {
        return digest(item);
    }

    /** The digest of what its file says, null for what is compared by its bytes. */
    String saidDigest() {
        return digest(said());
    }

    private static String digest(Item item) {
        return item.entry() == null ? null : item.entry().digest().text();
    }

    /** What tells its version from others: the bytes, or of an item of a feed what is read. */
    String compared() {
        return item.entry() == null ? version : item.entry().content();
    }

    SourceVersion source() {
        return item.version();
    }
}
