package org.wireroom.app.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.topics.Topics;
import org.wireroom.text.hashing.Sha256;

/** A broker or the service stops while articles are pushed: what was acknowledged is there, and there once. */
class PushRestartIT {
    private static final int CLIENTS = 4;
    /** Raise it with -Dwireroom.push.down=20. */
    private static final Duration DOWN = Duration.ofSeconds(Long.getLong("wireroom.push.down", 3));

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private PushingNewsroom pushing;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        pushing = PushingNewsroom.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        clients.shutdownNow();
        pushing.close();
    }

    @Test
    void aBrokerThatIsGoneForAWhileLosesAndDoublesNothing() throws Exception {
        List<CompletableFuture<Void>> ends = pushUntilDone();
        awaitAcknowledged(100);
        pushing.newsroom().stopBroker();
        await().pollDelay(DOWN).atMost(PushingNewsroom.PATIENCE).until(() -> count(503) >= CLIENTS);
        pushing.newsroom().startBroker();
        awaitAcknowledged(acknowledged.size() + 100);
        done.set(true);
        ends.forEach(CompletableFuture::join);
        assertThat(count(503)).isPositive();
        assertEachOnce();
    }

    @Test
    void aServiceThatIsStoppedLosesAndDoublesNothing() throws Exception {
        List<CompletableFuture<Void>> ends = pushUntilDone();
        awaitAcknowledged(100);
        pushing.stop();
        pushing.start();
        awaitAcknowledged(acknowledged.size() + 100);
        done.set(true);
        ends.forEach(CompletableFuture::join);
        assertEachOnce();
    }

    private List<CompletableFuture<Void>> pushUntilDone() {
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            ends.add(CompletableFuture.runAsync(this::push, clients));
        }
        return ends;
    }

    /** Pushes one article after the other, each until it is acknowledged. */
    private void push() {
        while (!done.get()) {
            byte[] article =
                    ("Report " + next.incrementAndGet() + ": the harbour is open.").getBytes(StandardCharsets.UTF_8);
            boolean published = false;
            while (!published) {
                int status = status(article);
                answers.computeIfAbsent(status, each -> new AtomicInteger()).incrementAndGet();
                published = status == 200 || status == 202;
            }
            acknowledged.add(ArticleId.of("telex", Sha256.version(article)));
        }
    }

    private int status(byte[] article) {
        try {
            HttpResponse<String> answer = pushing.post("/v1/feeds/telex/articles", article);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202, 429, 503);
            return answer.statusCode();
        } catch (IOException e) {
            return 0; // nobody listens
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void awaitAcknowledged(int enough) {
        await().atMost(PushingNewsroom.PATIENCE).until(() -> acknowledged.size() >= enough);
    }

    private int count(int status) {
        return answers.getOrDefault(status, new AtomicInteger()).get();
    }

    private void assertEachOnce() {
        List<String> raw = pushing.newsroom().records(Topics.RAW).stream()
                .map(ConsumerRecord::key)
                .toList();
        assertThat(raw).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(acknowledged);
    }
}
