package org.wireroom.producer.push;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.ArticleId;

/** Answers requests as the OpenAPI document says; no thread waits for the brokers. */
final class PushHandler extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(PushHandler.class);

    private static final int TOO_SLOW = 408;
    private static final int MOST_TO_PASS_OVER = 16 * 1024 * 1024;

    private final Guard guard;
    private final Intake intake;
    private final StatusQueries statusQueries;
    private final Reply document;
    private final ConnectionDeadlines deadlines;
    private final MeterRegistry meters;

    PushHandler(
            Guard guard,
            Intake intake,
            StatusQueries statusQueries,
            Reply document,
            ConnectionDeadlines deadlines,
            MeterRegistry meters) {
        this.guard = guard;
        this.intake = intake;
        this.statusQueries = statusQueries;
        this.document = document;
        this.deadlines = deadlines;
        this.meters = meters;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        long begun = System.nanoTime();
        deadlines.begun(request);
        answered(request)
                .exceptionally(e -> Reply.of(problem(Backpressure.cause(e))))
                .thenAcceptAsync(
                        reply -> {
                            meters.timer("wireroom.push.requests", "status", Integer.toString(reply.status()))
                                    .record(Duration.ofNanos(System.nanoTime() - begun));
                            send(reply, request, response, callback);
                        },
                        getServer().getThreadPool())
                .exceptionally(e -> {
                    callback.failed(e);
                    return null;
                });
        return true;
    }

    /** A body that is refused is read to its end where that is near: a client that is cut off while it sends does not see the answer. */
    private static void send(Reply reply, Request request, Response response, Callback callback) {
        boolean leftUnread = reply.status() >= 400 && reply.status() != TOO_SLOW;
        if (leftUnread && request.getLength() > 0 && request.getLength() <= MOST_TO_PASS_OVER) {
            Runnable then = () -> reply.send(request, response, callback);
            Content.Source.consumeAll(request, Callback.from(then, e -> then.run()));
        } else {
            reply.send(request, response, callback);
        }
    }

    private CompletableFuture<Reply> answered(Request request) {
        try {
            return route(request);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<Reply> route(Request request) {
        List<String> path = List.of(request.getHttpURI().getDecodedPath().split("/", -1));
        if (path.size() == 2 && path.get(1).equals("openapi.yaml")) {
            Guard.allow(request, "GET", "HEAD");
            return CompletableFuture.completedFuture(document);
        }
        boolean articles = path.size() >= 5
                && path.size() <= 6
                && path.subList(1, 3).equals(List.of("v1", "feeds"))
                && path.get(4).equals("articles");
        if (!articles) {
            throw Problem.of(404, "Not found", "no such page; /openapi.yaml says which there are");
        }
        String feed = path.get(3);
        String last = path.get(path.size() - 1);
        if (path.size() == 5) {
            Guard.allow(request, "POST");
            guard.check(request, feed);
            return intake.one(request, feed);
        }
        if (last.equals("batch")) {
            Guard.allow(request, "POST");
            guard.check(request, feed);
            return intake.batch(request, feed);
        }
        Guard.allow(request, "GET", "HEAD");
        guard.check(request, feed);
        if (!ArticleId.isValid(last)) {
            throw Problem.of(404, "Not found", "that is not the id of an article");
        }
        return statusQueries.about(feed, last);
    }

    private static Problem problem(Throwable e) {
        if (e instanceof Problem problem) {
            return problem;
        }
        LOG.error("a request failed", e);
        return Problem.of(500, "Failed", "the request failed, the log says why; it may be repeated");
    }
}
