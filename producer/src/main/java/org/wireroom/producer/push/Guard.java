package org.wireroom.producer.push;

import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.wireroom.producer.push.FeedTokens.Access;

/** Checks that a request may use a feed. */
final class Guard {
    private final FeedTokens tokens;

    Guard(FeedTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Checks the method.
     *
     * @throws Problem 405
     */
    static void allow(Request request, String... methods) {
        if (!List.of(methods).contains(request.getMethod())) {
            String allowed = String.join(", ", methods);
            throw Problem.of(405, "Method not allowed", "allowed here: " + allowed, "Allow", allowed);
        }
    }

    /**
     * Checks feed and token. Without tokens a web page that somebody on this machine looks at could still send requests to loopback:
     * browsers say so with an Origin.
     *
     * @throws Problem 400, 401 or 403
     */
    void check(Request request, String feed) {
        if (!FeedName.isValid(feed)) {
            throw Problem.of(
                    400,
                    "Bad feed name",
                    "a feed is named by at most 64 letters, digits, blanks, dots, hyphens and underscores,"
                            + " beginning and ending with a letter or digit");
        }
        if (tokens.isEmpty() && request.getHeaders().contains(HttpHeader.ORIGIN)) {
            throw Problem.of(403, "Forbidden", "web pages may not push without a token");
        }
        Access access = tokens.access(feed, request.getHeaders().get(HttpHeader.AUTHORIZATION));
        if (access == Access.UNKNOWN) {
            throw Problem.of(
                    401,
                    "Unauthorized",
                    "send a known token: Authorization: Bearer TOKEN",
                    "WWW-Authenticate",
                    "Bearer realm=\"wireroom\"");
        }
        if (access == Access.OTHER_FEED) {
            throw Problem.of(403, "Forbidden", "this token is for another feed");
        }
    }
}
