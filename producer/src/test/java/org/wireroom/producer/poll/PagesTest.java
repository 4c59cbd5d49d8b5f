package org.wireroom.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wireroom.producer.TestBytes.bytes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.contract.feed.PolledFeed;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.producer.TestPublisher;

/** Feeds of teasers, whose pages are fetched. */
class PagesTest {
    private static final String STORY =
            "The harbour opened on Monday after two years of work, the port said. ".repeat(12);

    private final TestPublisher publisher = new TestPublisher(true);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, Integer> statuses = new HashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private PolledFeed feed;
    private Pages fetched;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        feed = PolledFeed.unknown("herald", address("/rss"), TestPublisher.NOW);
        pages.put("/rss", rss(item("1", "/1", "Harbour opens")));
        pages.put("/1", page("Harbour opens to ships", STORY));
        statuses.put("/robots.txt", 404);
        fetched = new Pages(new Fetch(settings(true)), InstantSource.fixed(TestPublisher.NOW), meters);
    }

    @AfterEach
    void close() {
        server.stop(0);
        threads.shutdownNow();
        publisher.close();
    }

    @Test
    void publishesThePageAsTheArticleWithTheItemBesideIt() throws Exception {
        poll();

        ProducerRecord<String, byte[]> raw = raw().get(0);
        assertThat(raw()).hasSize(1);
        assertThat(raw.value()).isEqualTo(bytes(pages.get("/1")));
        assertThat(header(raw, WireroomHeaders.URI)).isEqualTo(address("/1"));
        assertThat(header(raw, WireroomHeaders.CONTAINER)).isEqualTo(address("/rss"));
        assertThat(header(raw, WireroomHeaders.ITEM)).contains("<title>Harbour opens</title>");
        assertThat(header(raw, "content-type")).isEqualTo("text/html");
    }

    @Test
    void requestsAPageOnceAndAgainOnlyWhenItsItemHasChanged() throws Exception {
        poll();
        pages.put("/rss", rss(item("1", "/1", "Harbour opens") + item("2", "/2", "Pier closes")));
        pages.put("/2", page("Pier closes", STORY));
        poll();
        assertThat(requests).containsOnlyOnce("/1", "/2");
        pages.put("/rss", rss(item("1", "/1", "Harbour is open") + item("2", "/2", "Pier closes")));
        pages.put("/1", page("Harbour is open", STORY + " Ships came."));
        poll();

        assertThat(requests.stream().filter(path -> path.startsWith("/1"))).hasSize(2);
        assertThat(raw()).hasSize(3);
    }

    @Test
    void asksConditionallyAndPublishesNothingWhenThePageHasNotChanged() throws Exception {
        poll();
        pages.put("/rss", rss(item("1", "/1", "Harbour is open")));
        statuses.put("/1", 304);
        poll();
        poll();

        assertThat(requests).contains("/1 if-none-match");
        assertThat(raw()).hasSize(1);
        assertThat(count("unchanged")).isEqualTo(1);
    }

    @Test
    void whatIsAroundThePageMakesNoVersion() throws Exception {
        poll();
        pages.put("/rss", rss(item("1", "/1", "Harbour opens ")) + " ");
        pages.put(
                "/1",
                page("Harbour opens to ships", STORY).replace("<body>", "<body><nav><a href='/x'>New today</a></nav>"));
        poll();

        assertThat(raw()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "User-agent: *;Disallow: /1|200|robots.txt of 127.0.0.1 forbids it",
                "User-agent: *;Allow: /;;User-agent: Wireroom;Disallow: /*1$|200|robots.txt of 127.0.0.1 forbids it",
                "gone wrong|503|robots.txt of 127.0.0.1 cannot be had"
            })
    void obeysRobotsTxtAndPublishesTheTeaserThatNamesTheReason(String robots, int status, String problem)
            throws Exception {
        pages.put("/robots.txt", robots.replace(';', '\n'));
        statuses.put("/robots.txt", status);
        poll();

        assertThat(requests).doesNotContain("/1");
        assertThat(header(raw().get(0), WireroomHeaders.PAGE_PROBLEM)).isEqualTo(problem);
        assertThat(new String(raw().get(0).value(), StandardCharsets.UTF_8)).contains("Harbour opens");
    }

    @ParameterizedTest
    @CsvSource({"404, 1", "410, 1", "503, 2", "429, 2"})
    void publishesTheTeaserWhenThePageFailsAndTriesAgainWhatMayPass(int status, int requested) throws Exception {
        statuses.put("/1", status);
        poll();
        assertThat(raw())
                .singleElement()
                .satisfies(raw -> assertThat(header(raw, WireroomHeaders.PAGE_PROBLEM))
                        .isIn("it answers with status " + status, "it is gone for good"));
        statuses.remove("/1");
        poll();

        assertThat(requests.stream().filter("/1"::equals)).hasSize(requested);
        assertThat(raw()).hasSize(requested);
    }

    @Test
    void aHostThatDoesNotAnswerIsNotAskedForFurtherPages() throws Exception {
        pages.put("/rss", rss(item("1", "/1", "Harbour opens") + item("2", "/2", "Pier closes")));
        statuses.put("/1", 503);
        poll();

        assertThat(requests).doesNotContain("/2");
        assertThat(raw()).hasSize(2);
    }

    @Test
    void leavesLongItemsAndForeignFilesAlone() throws Exception {
        String full = "<item><title>Full</title><guid>3</guid><link>" + address("/3") + "</link><description>"
                + STORY.repeat(2) + "</description></item>";
        pages.put("/1", "{\"headline\": \"Harbour\", \"body\": \"Not a page.\"}");
        pages.put("/rss", rss(full + item("1", "/1", "Harbour opens")));
        poll();

        assertThat(requests).doesNotContain("/3");
        assertThat(raw()).hasSize(2);
        assertThat(header(raw().get(1), WireroomHeaders.PAGE_PROBLEM))
                .isEqualTo("it is not a page but application/json");
    }

    @Test
    void doesNotFollowALinkIntoThePrivateNetwork() throws Exception {
        pages.put("/rss", rss(item("1", "/1", "Harbour opens")));
        fetched = new Pages(new Fetch(settings(false)), InstantSource.fixed(TestPublisher.NOW), meters);
        poll();

        assertThat(requests).containsExactly("/rss");
        assertThat(header(raw().get(0), WireroomHeaders.PAGE_PROBLEM)).contains("not on the internet");
    }

    @Test
    void requestsOnePageAtATimeOfAHost() throws Exception {
        List<Thread> polls = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            String path = "/feed" + i;
            pages.put(path, rss(item("f" + i, "/p" + i, "Harbour opens")));
            pages.put("/p" + i, page("Harbour opens", STORY));
            PolledFeed other = PolledFeed.unknown("herald", address(path), TestPublisher.NOW);
            Thread poll = new Thread(() -> look(other));
            polls.add(poll);
            poll.start();
        }
        for (Thread poll : polls) {
            poll.join();
        }

        assertThat(raw()).hasSize(4);
        assertThat(mostAtOnce).hasValue(1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean page = path.startsWith("/p");
        int now = page ? atOnce.incrementAndGet() : 0;
        mostAtOnce.accumulateAndGet(now, Math::max);
        boolean conditional = exchange.getRequestHeaders().containsKey("If-None-Match");
        requests.add(conditional ? path + " if-none-match" : path);
        int status = statuses.getOrDefault(path, pages.containsKey(path) ? 200 : 404);
        byte[] body = bytes(pages.getOrDefault(path, ""));
        exchange.getResponseHeaders().set("ETag", "\"" + body.length + "\"");
        try (exchange) {
            if (page) {
                atOnce.decrementAndGet();
            }
            exchange.sendResponseHeaders(status, status == 200 && body.length > 0 ? body.length : -1);
            if (status == 200) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private void poll() {
        feed = look(feed);
    }

    private PolledFeed look(PolledFeed known) {
        Poll poll = new Poll(
                new Fetch(settings(true)),
                new Schedule(settings(true), () -> 0),
                publisher.async(),
                fetched,
                InstantSource.fixed(TestPublisher.NOW),
                meters);
        try {
            return poll.look(known);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PollSettings settings(boolean inside) {
        Duration interval = Duration.ofMinutes(5);
        return new PollSettings(List.of(), interval, interval, Duration.ofSeconds(10), inside, 50_000, true);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String item(String guid, String path, String title) {
        return "<item><title>" + title + "</title><guid isPermaLink=\"false\">" + guid + "</guid><link>" + address(path)
                + "</link><description>Ships may enter.</description></item>";
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel>" + items + "</channel></rss>";
    }

    private static String page(String title, String text) {
        return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>"
                + text + "</p><p>" + text + "</p></article></body></html>";
    }

    private List<ProducerRecord<String, byte[]>> raw() {
        return publisher.sent(Topics.RAW);
    }

    private double count(String outcome) {
        return meters.counter("wireroom.pages", "outcome", outcome).count();
    }

    private static String header(ProducerRecord<String, byte[]> raw, String name) {
        return TextHeaders.get(raw.headers(), name);
    }
}
