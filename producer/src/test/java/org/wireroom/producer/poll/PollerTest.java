package org.wireroom.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wireroom.producer.TestBytes.bytes;
import static org.wireroom.producer.TestBytes.item;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.feed.PolledFeed;
import org.wireroom.contract.topics.Topics;
import org.wireroom.producer.TestPublisher;

class PollerTest {
    private static final int SLOW = 12;

    private final TestPublisher publisher = new TestPublisher(true);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CountDownLatch waiting = new CountDownLatch(SLOW);
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private Poller poller;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/quick", exchange -> {
            byte[] body = bytes("<rss version=\"2.0\"><channel>" + item("one", "Harbour opens") + "</channel></rss>");
            try (exchange) {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.createContext("/slow", exchange -> {
            waiting.countDown();
            try (exchange) {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        PollSettings settings = new PollSettings(
                List.of(), Duration.ofMinutes(5), Duration.ofHours(6), Duration.ofMinutes(1), true, 5_000, false);
        Poll poll = new Poll(
                new Fetch(settings),
                new Schedule(settings, () -> 0),
                publisher.async(),
                null,
                InstantSource.system(),
                meters);
        poller = new Poller(poll, publisher.async(), meters);
    }

    @AfterEach
    void close() {
        over.countDown();
        poller.close();
        server.stop(0);
        threads.shutdownNow();
        publisher.close();
    }

    @Test
    void addressesThatDoNotAnswerHoldUpNoOther() throws Exception {
        for (int i = 0; i < SLOW; i++) {
            poller.await(feed("/slow" + i));
        }
        waiting.await();
        poller.await(feed("/quick"));

        await().until(() -> publisher.sent(Topics.RAW).size() == 1);
        await().until(() -> gauge("wireroom.poll.answered", "/quick") > 0);
        assertThat(gauge("wireroom.poll.next", "/quick")).isGreaterThan(gauge("wireroom.poll.answered", "/quick"));
        assertThat(gauge("wireroom.poll.answered", "/slow0")).isZero();
    }

    private double gauge(String name, String path) {
        return meters.get(name).tag("address", address(path)).gauge().value();
    }

    private PolledFeed feed(String path) {
        return PolledFeed.unknown("herald", address(path), Instant.now());
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
