package org.wireroom.producer.push;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.wireroom.contract.json.Json;

/**
 * What a request is answered with.
 *
 * @param status the HTTP status
 * @param headers beside the content type
 * @param mediaType what the body is
 * @param body the body
 */
@SuppressWarnings("ArrayRecordComponent") // handed on
record Reply(int status, Map<String, String> headers, String mediaType, byte[] body) {
    static Reply json(int status, Map<String, String> headers, Object body) {
        return new Reply(status, headers, "application/json", Json.write(body));
    }

    static Reply of(Problem problem) {
        return new Reply(
                problem.status(), problem.headers(), "application/problem+json", Json.write(problem.details()));
    }

    /** One line of JSON for each. */
    static Reply lines(List<PushedArticle> articles) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (PushedArticle article : articles) {
            body.writeBytes(Json.write(article));
            body.write('\n');
        }
        return new Reply(207, Map.of(), "application/x-ndjson", body.toByteArray());
    }

    /** Sends it. */
    void send(Request request, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        headers.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, head ? null : ByteBuffer.wrap(body), callback);
    }
}
