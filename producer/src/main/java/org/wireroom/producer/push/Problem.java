package org.wireroom.producer.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.Map;

/** Why a request is not answered as it hoped: the details of RFC 9457. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final String articleId;
    private final transient Map<String, String> headers;

    private Problem(int status, String title, String detail, String articleId, Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.articleId = articleId;
        this.headers = headers;
    }

    /**
     * A problem.
     *
     * @param title the same for all problems of a kind
     * @param detail what is wrong here, and the way out
     */
    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, null, Map.of());
    }

    /** The same with a header. */
    static Problem of(int status, String title, String detail, String header, String value) {
        return new Problem(status, title, detail, null, Map.of(header, value));
    }

    /** An article that is not published. */
    static Problem of(PushedArticle article) {
        return new Problem(article.status(), article.title(), article.detail(), article.articleId(), Map.of());
    }

    /** The brokers do not keep up. */
    static Problem slow(Duration retry) {
        return of(
                429,
                "Too much under way",
                "the brokers are slower than what is pushed; the article may still be published: repeat the request",
                "Retry-After",
                Long.toString(retry.toSeconds()));
    }

    /** A feed has more under way than its share. */
    static Problem share(Duration retry) {
        return of(
                429,
                "Too much of this feed",
                "this feed has more requests, bytes or articles under way than its share: repeat the request later",
                "Retry-After",
                Long.toString(Math.max(1, retry.toSeconds())));
    }

    /** The brokers do not answer at all. */
    static Problem gone(Duration retry) {
        return of(
                503,
                "Brokers do not answer",
                "the brokers do not answer; the article may still be published: repeat the request",
                "Retry-After",
                Long.toString(retry.toSeconds()));
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The body of the answer. */
    Details details() {
        return new Details("about:blank", title, status, getMessage(), articleId);
    }

    /**
     * An answer of the type application/problem+json.
     *
     * @param type about:blank: the status says it
     * @param title the kind of problem
     * @param status the HTTP status
     * @param detail this problem
     * @param articleId the article that it is about, absent if it is about none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(String type, String title, int status, String detail, String articleId) {}
}
