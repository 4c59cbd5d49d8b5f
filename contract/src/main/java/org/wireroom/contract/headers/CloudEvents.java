package org.wireroom.contract.headers;

/**
 * CloudEvents 1.0 context attributes in Kafka's binary content mode: each attribute is a header "ce_NAME", the data's
 * media type is "content-type", the value is the data itself.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">Kafka
 *     protocol binding</a>
 */
public enum CloudEvents {
    /** An article as received. */
    ARTICLE_RAW("org.wireroom.article.raw.v1"),
    /** What a producer remembers about an article. */
    ARTICLE_PUBLISHED("org.wireroom.article.published.v1"),
    /** An article as read, before it is compared with others. */
    ARTICLE_EXTRACTED("org.wireroom.article.extracted.v1"),
    /** An article with everything that was found in it. */
    ARTICLE_ENRICHED("org.wireroom.article.enriched.v1"),
    /** The same words of one speaker across articles. */
    SAYING("org.wireroom.saying.v1"),
    /** The reports of one event. */
    STORY("org.wireroom.story.v1"),
    /** What happened to a story. */
    STORY_CHANGED("org.wireroom.story.changed.v1"),
    /** A record that could not be read. */
    ARTICLE_REJECTED("org.wireroom.article.rejected.v1"),
    /** What is known about a polled URL. */
    FEED_POLLED("org.wireroom.feed.polled.v1"),
    /** A reading of the brokers' clock. */
    CLOCK("org.wireroom.clock.v1"),
    /** What happened to a dead letter: replayed or discarded. */
    DEAD_LETTER_SETTLED("org.wireroom.dead-letter.settled.v1");

    /** Media type of all events except raw articles and dead letters, which have their own. */
    public static final String JSON = "application/json";

    /** Header for the media type of a record's value. */
    public static final String CONTENT_TYPE = "content-type";

    /** Header for the event's id, unique within its source. */
    public static final String ID = "ce_id";

    /** Header for the event's type, see {@link #type}. */
    public static final String TYPE = "ce_type";

    private final String type;

    CloudEvents(String type) {
        this.type = type;
    }

    /** The CloudEvents type: "org.wireroom.article.raw.v1". */
    public String type() {
        return type;
    }
}
