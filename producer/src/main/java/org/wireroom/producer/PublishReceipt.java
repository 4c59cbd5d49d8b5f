package org.wireroom.producer;

import org.wireroom.contract.headers.Reason;

/**
 * The result of publishing an article, once the brokers have acknowledged it.
 *
 * @param articleId the article
 * @param version hash of its bytes
 * @param state the result
 * @param place its raw record, null if it has none
 * @param reason why it was rejected, null unless it was
 * @param message one line on that, null unless it was
 */
public record PublishReceipt(
        String articleId, String version, State state, RawPlace place, Reason reason, String message) {
    /** The result of publishing. */
    public enum State {
        /** It is new, and is on {@code news.articles.raw}. */
        PUBLISHED,
        /** It is the version that was published last. */
        UNCHANGED,
        /** It was skipped because the article is withdrawn. */
        WITHDRAWN,
        /** It is not an article, and is kept as a dead letter. */
        REJECTED
    }

    static PublishReceipt of(PublishedPart part, State state, RawPlace place) {
        return new PublishReceipt(part.articleId(), part.version(), state, place, null, null);
    }

    /** The result of a part that is not an article. */
    static PublishReceipt rejected(PublishedPart part) {
        return new PublishReceipt(
                part.articleId(),
                part.version(),
                State.REJECTED,
                null,
                Reason.NO_ARTICLE,
                part.item().problem());
    }
}
