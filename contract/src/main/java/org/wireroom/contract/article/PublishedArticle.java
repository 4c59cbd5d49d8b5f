package org.wireroom.contract.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * What a producer remembers of an article: the value of {@code news.articles.published}.
 *
 * @param version hash of the newest bytes ("sha256:…"), or what else identifies a file that could not be read
 * @param state what became of that version
 * @param firstPublishedAt when an article of this id was published first
 * @param partition partition of the raw record, null if there is none
 * @param offset offset of the raw record, null if there is none
 */
public record PublishedArticle(String version, State state, Instant firstPublishedAt, Integer partition, Long offset) {
    /** What became of a version. */
    public enum State {
        /** It is on {@code news.articles.raw}. */
        @JsonProperty("published")
        PUBLISHED,
        /** It was no article and went to the dead letters. */
        @JsonProperty("rejected")
        REJECTED,
        /** The article was withdrawn and stays so until it is let back. */
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /** The same, with the place of the raw record that says so. */
    public PublishedArticle at(int rawPartition, long rawOffset) {
        return new PublishedArticle(version, state, firstPublishedAt, rawPartition, rawOffset);
    }
}
