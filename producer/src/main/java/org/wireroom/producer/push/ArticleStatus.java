package org.wireroom.producer.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * What became of an article.
 *
 * @param articleId the article
 * @param feed the feed that it came by
 * @param version hash of the bytes of its newest version, absent if that is not on the raw topic
 * @param receivedAt when that was received
 * @param topic where it is published
 * @param partition partition of its record
 * @param offset offset of its record
 * @param outcome what became of that record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleStatus(
        String articleId,
        String feed,
        String version,
        Instant receivedAt,
        String topic,
        Integer partition,
        Long offset,
        Outcome outcome) {
    /** What becomes of a raw record. */
    public enum State {
        /** It has not been processed yet. */
        @JsonProperty("waiting")
        WAITING,
        /** There are results. */
        @JsonProperty("enriched")
        ENRICHED,
        /** It could not be read. */
        @JsonProperty("dead-letter")
        DEAD_LETTER,
        /** It was taken down, here or by its source. */
        @JsonProperty("withdrawn")
        WITHDRAWN,
        /** Its source holds it back. */
        @JsonProperty("withheld")
        WITHHELD,
        /** A version of its source that is newer holds, or the same bytes did before. */
        @JsonProperty("superseded")
        SUPERSEDED,
        /** Its outcome was not among what was looked at. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /**
     * What became of it.
     *
     * @param state in one word
     * @param revision of the first result
     * @param reason why it is a dead letter
     * @param message one line on that
     * @param topic topic of the outcome
     * @param partition partition of that
     * @param offset offset of that
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outcome(
            State state,
            Integer revision,
            String reason,
            String message,
            String topic,
            Integer partition,
            Long offset) {
        /** An outcome that has no record of its own. */
        public static Outcome of(State state) {
            return new Outcome(state, null, null, null, null, null, null);
        }
    }
}
