package org.wireroom.producer.push;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.producer.AsyncPublisher;

/** Answers queries for the outcome of an article, one at a time. */
final class StatusQueries implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StatusQueries.class);
    private static final int MOST_WAITING = 64;
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final AsyncPublisher publisher;
    private final Outcomes outcomes;
    private final Backpressure backpressure;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            work -> new Thread(work, "wireroom-status-queries"));

    StatusQueries(AsyncPublisher publisher, Outcomes outcomes, Backpressure backpressure) {
        this.publisher = publisher;
        this.outcomes = outcomes;
        this.backpressure = backpressure;
    }

    /** What became of an article; fails with a {@link Problem}. */
    CompletableFuture<Reply> about(String feed, String articleId) {
        Backpressure.Permit permit = backpressure.admit(feed);
        CompletableFuture<Reply> answer = publisher.find(articleId).thenCompose(known -> look(feed, articleId, known));
        permit.releaseAfter(answer);
        return backpressure.withTimeout(answer);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private CompletableFuture<Reply> look(String feed, String articleId, AsyncPublisher.Known known) {
        if (known == null) {
            throw unknown();
        }
        try {
            return CompletableFuture.supplyAsync(() -> found(feed, articleId, known), thread);
        } catch (RejectedExecutionException e) {
            throw Problem.slow(RETRY);
        }
    }

    private Reply found(String feed, String articleId, AsyncPublisher.Known known) {
        try {
            Optional<ArticleStatus> status = outcomes.of(feed, articleId, known);
            return Reply.json(200, Map.of(), status.orElseThrow(StatusQueries::unknown));
        } catch (KafkaException | IOException e) {
            LOG.warn("cannot read the outcome of article={}", articleId, e);
            throw Problem.gone(RETRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private static Problem unknown() {
        return Problem.of(404, "Not found", "this feed has no such article");
    }
}
