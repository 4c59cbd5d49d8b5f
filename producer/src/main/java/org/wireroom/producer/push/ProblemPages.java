package org.wireroom.producer.push;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what the server refuses itself (broken requests, headers that are too large) as all other problems are. */
final class ProblemPages extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        Reply.of(Problem.of(code, HttpStatus.getMessage(code), "the request cannot be answered: " + message))
                .send(request, response, callback);
    }
}
