package org.wireroom.contract.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * What a producer remembers about an article: the value of {@code news.articles.published}.
 *
 * @param version hash of the newest bytes ("sha256:…"), or what else identifies a file that could not be read
 * @param state what happened to that version
 * @param firstPublishedAt when an article with this id was first published
 * @param partition partition of the raw record, null if there is none
 * @param offset offset of the raw record, null if there is none
 * @param digest of an item of a feed what is read of it, by which versions are compared; null for what is compared by its bytes
 */
public record PublishedArticle(
        String version, State state, Instant firstPublishedAt, Integer partition, Long offset, String digest) {
    /** What is remembered of something that is compared by its bytes, and is not on the raw topic yet. */
    public PublishedArticle(String version, State state, Instant firstPublishedAt) {
        this(version, state, firstPublishedAt, null, null, null);
    }

    /** What happened to a version. */
    public enum State {
        /** It is on {@code news.articles.raw}. */
        @JsonProperty("published")
        PUBLISHED,
        /** It was not an article and became a dead letter. */
        @JsonProperty("rejected")
        REJECTED,
        /** The article was withdrawn and stays withdrawn until it is allowed to return. */
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /** The same with the position of its raw record. */
    public PublishedArticle at(int rawPartition, long rawOffset) {
        return new PublishedArticle(version, state, firstPublishedAt, rawPartition, rawOffset, digest);
    }
}
