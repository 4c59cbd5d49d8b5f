package org.wireroom.producer.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.wireroom.contract.topics.Topics;
import org.wireroom.producer.PublishReceipt;

/**
 * The outcome of a pushed article, as the client gets it.
 *
 * @param line the line of a batch that it came by, from 1; absent otherwise
 * @param status the HTTP status that it has, or would have if it had come alone
 * @param articleId the article
 * @param version hash of its bytes
 * @param topic where it is published
 * @param partition partition of its record, absent if it has none or it is not known any more
 * @param offset offset of its record
 * @param title what is wrong with it, absent if nothing is
 * @param detail one line on that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PushedArticle(
        Integer line,
        int status,
        String articleId,
        String version,
        String topic,
        Integer partition,
        Long offset,
        String title,
        String detail) {
    private static final int ACCEPTED = 202;
    private static final int DONE_BEFORE = 200;
    private static final int WITHDRAWN = 409;
    private static final int REJECTED = 422;

    static PushedArticle of(Integer line, PublishReceipt receipt) {
        int status = switch (receipt.state()) {
            case PUBLISHED -> ACCEPTED;
            case UNCHANGED -> DONE_BEFORE;
            case WITHDRAWN -> WITHDRAWN;
            case REJECTED -> REJECTED;
        };
        boolean published = status < 300;
        boolean placed = receipt.place() != null;
        return new PushedArticle(
                line,
                status,
                receipt.articleId(),
                receipt.version(),
                published ? Topics.RAW : null,
                placed ? receipt.place().partition() : null,
                placed ? receipt.place().offset() : null,
                published ? null : status == WITHDRAWN ? "Withdrawn" : "No article",
                published
                        ? null
                        : status == WITHDRAWN ? "the article was withdrawn and stays away" : receipt.message());
    }

    /** A line that is not an article. */
    static PushedArticle of(int line, Problem problem) {
        Problem.Details details = problem.details();
        return new PushedArticle(
                line, details.status(), null, null, null, null, null, details.title(), details.detail());
    }
}
