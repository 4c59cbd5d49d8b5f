package org.wireroom.app.manage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.json.Json;
import org.wireroom.producer.push.ConnectionDeadlines;

/** Serves read-only pages: GET and HEAD, never cached. Any other path is not found. */
final class ManagementPages extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(ManagementPages.class);
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Map<String, Supplier<Page>> pages = new ConcurrentHashMap<>();
    private final ConnectionDeadlines deadlines;

    ManagementPages(ConnectionDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * What a page answers.
     *
     * @param status HTTP status
     * @param mediaType media type of the body
     * @param body the text
     */
    record Page(int status, String mediaType, String body) {
        static Page text(int status, String line) {
            return new Page(status, TEXT, line + "\n");
        }

        static Page json(int status, Object body) {
            return new Page(status, "application/json", new String(Json.write(body), StandardCharsets.UTF_8) + "\n");
        }
    }

    /** Adds a page, rendered for each request. */
    void add(String path, Supplier<Page> page) {
        pages.put(path, page);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        deadlines.begun(request);
        String path = request.getHttpURI().getDecodedPath();
        Supplier<Page> page = pages.get(path);
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        Page answer;
        if (page == null) {
            answer = Page.text(404, "no such page");
        } else if (head || HttpMethod.GET.is(request.getMethod())) {
            answer = orFailure(path, page);
        } else {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            answer = Page.text(405, "GET or HEAD only");
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.mediaType());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, head ? null : ByteBuffer.wrap(body), callback);
        return true;
    }

    private static Page orFailure(String path, Supplier<Page> page) {
        try {
            return page.get();
        } catch (RuntimeException e) {
            LOG.error("management page failed path={}", path, e);
            return Page.text(500, "failed, see the log");
        }
    }
}
