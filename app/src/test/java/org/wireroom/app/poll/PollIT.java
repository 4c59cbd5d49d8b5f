package org.wireroom.app.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.run.Newsroom;
import org.wireroom.app.run.Newsroom.RunningPipeline;
import org.wireroom.contract.feed.PolledFeed;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;

/** What a feed says is read, once, and a restart goes on where the last run was. */
class PollIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> items =
            new CopyOnWriteArrayList<>(List.of(item("one", "The harbour is open, officials said.")));
    private HttpServer server;
    private Newsroom newsroom;
    private RunningPipeline running;
    private CompletableFuture<Void> ended;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rss", exchange -> {
            String etag = etag();
            asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
            byte[] body = ("<rss version=\"2.0\"><channel>" + String.join("", items) + "</channel></rss>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", etag);
            boolean same = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            try (exchange) {
                exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : body.length);
                if (!same) {
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server.start();
        newsroom = Newsroom.open(folder);
        newsroom.set("poll.feeds", "herald=" + address());
        newsroom.set("poll.interval", "200ms");
        newsroom.set("poll.private-addresses", "true");
        start();
    }

    @AfterEach
    void close() throws Exception {
        stop();
        newsroom.close();
        server.stop(0);
    }

    @Test
    void readsEachItemOnceAndGoesOnAfterARestart() throws Exception {
        await().atMost(PATIENCE).until(() -> newsroom.results().size() == 1);
        await().atMost(PATIENCE).until(() -> asked.size() > 2);
        items.add(item("two", "The ferry sails again, its captain said."));
        await().atMost(PATIENCE).until(() -> newsroom.results().size() == 2);
        await().atMost(PATIENCE).until(() -> state() != null && state().etag().equals(etag()));
        stop();

        int before = asked.size();
        items.add(item("three", "The pier is closed, a fisherman said."));
        String etag = state().etag();
        start();
        await().atMost(PATIENCE).until(() -> newsroom.results().size() == 3);
        assertThat(asked.get(before)).isEqualTo(etag);
        assertThat(newsroom.results().keySet())
                .containsExactlyInAnyOrder(address() + "#1", address() + "#2", address() + "#3");
        assertThat(newsroom.records(Topics.RAW)).hasSize(3);
    }

    private PolledFeed state() {
        Map<String, byte[]> newest = newsroom.records(Topics.POLLED).stream()
                .collect(Collectors.toMap(ConsumerRecord::key, ConsumerRecord::value, (one, two) -> two));
        return Json.read(newest.get("herald " + address()), PolledFeed.class);
    }

    private String etag() {
        return "\"" + items.size() + "\"";
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/rss";
    }

    private void start() throws IOException {
        running = newsroom.start();
        ended = CompletableFuture.runAsync(() -> {
            try {
                running.pipeline().watch(List.of(), false);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void stop() throws Exception {
        running.pipeline().stop();
        ended.join();
        running.close();
    }

    private static String item(String guid, String text) {
        return "<item><guid>" + guid + "</guid><title>" + text + "</title></item>";
    }
}
