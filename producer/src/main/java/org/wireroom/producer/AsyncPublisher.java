package org.wireroom.producer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.formats.reading.FetchedPage;
import org.wireroom.formats.reading.Item;
import org.wireroom.producer.files.FileContent;
import org.wireroom.text.hashing.Sha256;

/**
 * Publishes articles that arrive as bytes, and completes a future once the brokers have acknowledged them.
 *
 * <p>One thread publishes, in order of arrival; callers never wait for the brokers. What was accepted stays pending until it is
 * acknowledged, however long that takes, so a caller that gave up can repeat its request and is answered after the first one.
 *
 * <p>Thread-safe. Futures complete on the publisher's thread: callbacks must be short.
 */
public final class AsyncPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(AsyncPublisher.class);

    private final ArticlePublisher publisher;
    private final AcknowledgedSends sends;
    private final FileParts parts;
    private final Lock lock;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "wireroom-publisher"));
    private final Set<Open<?>> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean settling = new AtomicBoolean();
    private volatile long progress = System.nanoTime();
    private volatile RuntimeException failure;

    /**
     * Starts the publishing thread.
     *
     * @param lock held while an article is published
     */
    AsyncPublisher(ArticlePublisher publisher, AcknowledgedSends sends, FileParts parts, Lock lock) {
        this.publisher = publisher;
        this.sends = sends;
        this.parts = parts;
        this.lock = lock;
        sends.onOutcome(this::settleSoon);
    }

    /**
     * What is known of an article.
     *
     * @param state what became of its newest version
     * @param since when the article was published first
     * @param place the raw record of that, null if it has none or the brokers have not acknowledged it yet
     */
    public record Known(PublishedArticle.State state, Instant since, RawPlace place) {}

    /**
     * Publishes the articles in some bytes.
     *
     * @return what became of each, in no particular order, when the brokers have acknowledged all; it fails with a
     *     {@link PublisherClosedException} if this service ends before that
     */
    public CompletableFuture<List<PublishReceipt>> take(Origin origin, byte[] bytes) {
        FileContent.Article content = new FileContent.Article(bytes, Sha256.version(bytes));
        try {
            List<PublishedPart> found = parts.of(origin, content);
            return locked(found.size(), receipts -> () -> publishAll(publisher.named(found), receipts));
        } catch (FileParts.BrokenFileException e) {
            String articleId = PublishedPart.unnamed(origin, content.version());
            return locked(1, receipts -> () -> publisher.reject(origin, articleId, e.rejected(content), receipts));
        }
    }

    /**
     * Publishes the items of a feed, those that are new or changed with the pages that they link to. Waits for the pages and the brokers.
     *
     * @param pages requests the page of an item; null for items that are published as they are
     */
    public List<PublishReceipt> take(Origin origin, byte[] bytes, Function<Item, FetchedPage> pages) {
        List<PublishedPart> found;
        try {
            found = parts.of(origin, new FileContent.Article(bytes, Sha256.version(bytes)));
        } catch (FileParts.BrokenFileException e) {
            return take(origin, bytes).join();
        }
        Open<Map<Boolean, List<PublishedPart>>> named = new Open<>();
        runLocked(() -> named.complete(publisher.named(found).stream()
                .collect(Collectors.partitioningBy(part -> part.item().entry() != null && publisher.isChanged(part)))));
        Map<Boolean, List<PublishedPart>> items = named.answer.join();
        List<PublishReceipt> receipts =
                new ArrayList<>(published(items.get(false)).join());
        for (PublishedPart part : items.get(true)) {
            FetchedPage page = pages.apply(part.item());
            receipts.addAll(
                    published(List.of(page == null ? part : part.with(page))).join());
        }
        return receipts;
    }

    private CompletableFuture<List<PublishReceipt>> published(List<PublishedPart> named) {
        return locked(named.size(), receipts -> () -> publishAll(named, receipts));
    }

    private void publishAll(List<PublishedPart> named, Consumer<PublishReceipt> receipts) throws InterruptedException {
        for (PublishedPart part : named) {
            publisher.publish(part, publisher.now(), receipts);
        }
    }

    /** Publishes under the lock; completes with the receipts. */
    private CompletableFuture<List<PublishReceipt>> locked(
            int expected, Function<Consumer<PublishReceipt>, Task> publication) {
        Open<List<PublishReceipt>> taken = new Open<>();
        Consumer<PublishReceipt> receipts = collect(expected, taken);
        runLocked(publication.apply(receipts));
        return taken.answer;
    }

    /** Writes another memory record, after everything accepted before it has been acknowledged. */
    public CompletableFuture<Void> remember(ProducerRecord<String, byte[]> memory) {
        Open<Void> taken = new Open<>();
        runLocked(() -> sends.send(memory, written -> taken.complete(null)));
        return taken.answer;
    }

    /** What is known of an article, null if nothing is. */
    public CompletableFuture<Known> find(String articleId) {
        Open<Known> found = new Open<>();
        runLocked(() -> found.complete(publisher.versions().known(articleId)));
        return found.answer;
    }

    /** How long requests have been pending without any of them being answered; zero if none is pending. */
    public Duration stalled() {
        return open.isEmpty() ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - progress);
    }

    /**
     * Checks that publishing still works.
     *
     * @throws RuntimeException what stopped it: an {@link org.apache.kafka.common.KafkaException} if the brokers refused a record
     */
    void check() {
        if (failure != null) {
            throw failure;
        }
    }

    /** Accepts nothing more; pending requests fail. */
    void close() {
        thread.shutdownNow();
        fail(new IllegalStateException("the producer has stopped"));
    }

    /** A request that is pending from now on until it is answered. */
    private final class Open<T> {
        private final CompletableFuture<T> answer = new CompletableFuture<>();

        Open() {
            if (open.isEmpty()) {
                progress = System.nanoTime();
            }
            open.add(this);
        }

        void complete(T value) {
            close();
            answer.complete(value);
        }

        void fail(RuntimeException e) {
            close();
            answer.completeExceptionally(e);
        }

        private void close() {
            progress = System.nanoTime();
            open.remove(this);
        }
    }

    private static Consumer<PublishReceipt> collect(int expected, Open<List<PublishReceipt>> answer) {
        List<PublishReceipt> receipts = new ArrayList<>(expected);
        if (expected == 0) {
            answer.complete(receipts);
        }
        return receipt -> {
            receipts.add(receipt);
            if (receipts.size() == expected) {
                answer.complete(receipts);
            }
        };
    }

    private interface Task {
        void run() throws InterruptedException;
    }

    /** Runs a task on the publishing thread under the lock, then settles what has been acknowledged. */
    private void runLocked(Task task) {
        try {
            thread.execute(() -> {
                lock.lock();
                try {
                    check();
                    task.run();
                    sends.settle();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (RuntimeException e) {
                    LOG.debug("publishing failed", e);
                    fail(e);
                } finally {
                    lock.unlock();
                }
            });
        } catch (RejectedExecutionException e) {
            fail(new IllegalStateException("the producer has stopped", e));
        }
    }

    /** The folder thread settles its own sends; acknowledgements that arrive together are settled together. */
    private void settleSoon() {
        if (!open.isEmpty() && settling.compareAndSet(false, true)) {
            runLocked(() -> settling.set(false));
        }
    }

    private void fail(RuntimeException e) {
        if (failure == null) {
            failure = e;
        }
        open.forEach(each -> each.fail(new PublisherClosedException(e)));
    }
}
