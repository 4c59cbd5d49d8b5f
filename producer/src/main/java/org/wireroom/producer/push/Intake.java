package org.wireroom.producer.push;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.wireroom.formats.reading.StatedCharset;
import org.wireroom.producer.AsyncPublisher;
import org.wireroom.producer.Origin;
import org.wireroom.producer.PublishReceipt;

/** Takes pushed articles to the publisher. */
final class Intake {
    private static final Set<String> NEVER_ARTICLES =
            Set.of("multipart", "image", "audio", "video", "font", "application/zip", "application/pdf");
    private static final Set<String> BATCHES =
            Set.of("", "application/x-ndjson", "application/jsonl", "application/x-www-form-urlencoded");

    private final AsyncPublisher publisher;
    private final Backpressure backpressure;
    private final int maxBytes;
    private final int maxBatchBytes;
    private final int maxLines;

    Intake(AsyncPublisher publisher, Backpressure backpressure, PushSettings settings) {
        this.publisher = publisher;
        this.backpressure = backpressure;
        this.maxBytes = settings.maxBytes();
        this.maxBatchBytes = settings.maxBatchBytes();
        this.maxLines = settings.maxLines();
    }

    /** One article file. */
    CompletableFuture<Reply> one(Request request, String feed) {
        String stated = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        String mediaType = mediaType(stated);
        if (NEVER_ARTICLES.contains(mediaType) || NEVER_ARTICLES.contains(mediaType.replaceFirst("/.*", ""))) {
            throw Problem.of(415, "Unsupported media type", mediaType + " holds no article");
        }
        String charset = StatedCharset.in(stated);
        return taken(request, feed, maxBytes, bytes -> {
                    ArticleBytes.check(bytes, mediaType, charset);
                    backpressure.take(feed, 1);
                    CompletableFuture<List<PublishReceipt>> answer =
                            publisher.take(Origin.pushed(feed, bytes, charset), bytes);
                    return new Taken<>(answer, answer);
                })
                .thenApply(receipts -> reply(request, receipts));
    }

    /** A batch: one JSON object per line, each answered by a line, or by several if it holds several articles. */
    CompletableFuture<Reply> batch(Request request, String feed) {
        if (!BATCHES.contains(mediaType(request.getHeaders().get(HttpHeader.CONTENT_TYPE)))) {
            throw Problem.of(415, "Unsupported media type", "a batch is application/x-ndjson");
        }
        return taken(request, feed, maxBatchBytes, bytes -> batch(feed, bytes)).thenApply(Reply::lines);
    }

    /**
     * What was taken.
     *
     * @param answer what the client gets
     * @param done ends when the brokers have acknowledged all, perhaps later
     */
    private record Taken<T>(CompletableFuture<T> answer, CompletableFuture<?> done) {}

    private <T> CompletableFuture<T> taken(Request request, String feed, int most, Function<byte[], Taken<T>> taker) {
        PushBody body = new PushBody(request, most);
        Backpressure.Permit permit = backpressure.admit(feed);
        CompletableFuture<Taken<T>> taken = body.read(permit).thenApply(taker);
        permit.releaseAfter(taken.thenCompose(Taken::done));
        return taken.thenCompose(sent -> backpressure.withTimeout(sent.answer()));
    }

    private Taken<List<PushedArticle>> batch(String feed, byte[] bytes) {
        checkLines(feed, bytes);
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        List<CompletableFuture<List<PushedArticle>>> answers = new ArrayList<>();
        List<CompletableFuture<?>> done = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                BatchLine line = BatchLine.of(lines.get(i), maxBytes);
                ArticleBytes.check(line.bytes(), "", line.charset());
                CompletableFuture<List<PublishReceipt>> taken =
                        publisher.take(Origin.pushed(feed, line.bytes(), line.charset()), line.bytes());
                done.add(taken);
                answers.add(backpressure
                        .withTimeout(taken)
                        .thenApply(receipts -> articles(number, receipts))
                        .exceptionally(e -> List.of(PushedArticle.of(number, problem(e)))));
            } catch (Problem e) {
                answers.add(CompletableFuture.completedFuture(List.of(PushedArticle.of(number, e))));
            }
        }
        if (answers.isEmpty()) {
            throw Problem.of(400, "Empty body", "the batch has no lines");
        }
        CompletableFuture<List<PushedArticle>> answer = all(answers)
                .thenApply(all ->
                        answers.stream().flatMap(each -> each.join().stream()).toList());
        return new Taken<>(answer, all(done));
    }

    /** Counts the lines before anything is made of them: a small body may unpack to very many. */
    private void checkLines(String feed, byte[] bytes) {
        int lines = 1;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        if (lines > maxLines + 1) {
            throw Problem.of(413, "Too large", "the batch has more than " + maxLines + " lines: send several");
        }
        backpressure.take(feed, Math.min(lines, maxLines));
    }

    private static Problem problem(Throwable e) {
        return Backpressure.cause(e) instanceof Problem known
                ? known
                : Problem.of(500, "Failed", "the line failed, the log says why; it may be repeated");
    }

    private static CompletableFuture<Void> all(List<? extends CompletableFuture<?>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private static List<PushedArticle> articles(Integer line, List<PublishReceipt> receipts) {
        if (receipts.isEmpty()) {
            return List.of(PushedArticle.of(line == null ? 1 : line, nothing()));
        }
        return receipts.stream().map(receipt -> PushedArticle.of(line, receipt)).toList();
    }

    private static Problem nothing() {
        return Problem.of(422, "No article", "the body is a feed or a package without articles");
    }

    private static Reply reply(Request request, List<PublishReceipt> receipts) {
        if (receipts.isEmpty()) {
            throw nothing();
        }
        List<PushedArticle> articles = articles(null, receipts);
        if (articles.size() > 1) {
            return Reply.lines(articles);
        }
        PushedArticle article = articles.get(0);
        if (article.status() >= 400) {
            throw Problem.of(article);
        }
        String location = request.getHttpURI().getCanonicalPath() + "/" + article.articleId();
        return Reply.json(article.status(), Map.of("Location", location), article);
    }

    private static String mediaType(String stated) {
        return stated == null ? "" : stated.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
