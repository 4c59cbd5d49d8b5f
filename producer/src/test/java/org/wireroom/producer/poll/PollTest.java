package org.wireroom.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wireroom.producer.TestBytes.bytes;
import static org.wireroom.producer.TestBytes.gzip;
import static org.wireroom.producer.TestBytes.item;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.feed.PolledFeed;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.settings.SettingsException;
import org.wireroom.producer.TestPublisher;

class PollTest {
    private static final Instant NOW = TestPublisher.NOW;
    private static final Duration INTERVAL = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_BYTES = 5_000;

    private final TestPublisher publisher = new TestPublisher(true);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Headers> requests = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private int status = 200;
    private byte[] body = bytes(rss(item("one", "Harbour opens")));
    private Map<String, String> headers = Map.of();

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rss", exchange -> {
            requests.add(exchange.getRequestHeaders());
            headers.forEach(exchange.getResponseHeaders()::set);
            try (exchange) {
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            waitUntilOver();
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
        publisher.close();
    }

    @Test
    void publishesWhatTheFeedSaysAndRemembersHowToAskAgain() throws Exception {
        headers = Map.of("ETag", "\"1\"", "Last-Modified", "Sat, 21 Nov 2026 10:00:00 GMT");
        PolledFeed feed = look(unknown());
        var raw = publisher.sent(Topics.RAW).get(0);
        assertThat(raw.key()).isEqualTo(ArticleId.of("herald", "one"));
        assertThat(TextHeaders.get(raw.headers(), WireroomHeaders.FEED)).isEqualTo("herald");
        assertThat(TextHeaders.get(raw.headers(), WireroomHeaders.URI)).isEqualTo(address("/rss") + "#1");
        assertThat(TextHeaders.get(raw.headers(), WireroomHeaders.CONTAINER)).isEqualTo(address("/rss"));
        assertThat(feed.etag()).isEqualTo("\"1\"");
        assertThat(feed.nextAt()).isEqualTo(NOW.plus(INTERVAL));

        status = 304;
        body = new byte[0];
        PolledFeed again = look(feed);
        assertThat(requests.get(1).getFirst("If-None-Match")).isEqualTo("\"1\"");
        assertThat(requests.get(1).getFirst("If-Modified-Since")).isEqualTo("Sat, 21 Nov 2026 10:00:00 GMT");
        assertThat(again).isEqualTo(feed.answered(NOW, "not changed"));
        assertThat(count("unchanged")).isEqualTo(1);
    }

    @Test
    void publishesOnlyItemsThatAreNew() throws Exception {
        PolledFeed feed = look(unknown());
        body = bytes(rss(item("one", "Harbour opens") + item("two", "Ferry sails")));
        look(feed);
        assertThat(publisher.sent(Topics.RAW))
                .extracting(raw -> raw.key())
                .containsExactly(ArticleId.of("herald", "one"), ArticleId.of("herald", "two"));
        look(feed);
        assertThat(publisher.sent(Topics.RAW)).hasSize(2);
        assertThat(count("published")).isEqualTo(2);
    }

    @Test
    void takesTheStatedCharset() throws Exception {
        headers = Map.of("Content-Type", "text/xml; charset=KOI8-R");
        body = rss(item("one", "\u041f\u043e\u0440\u0442")).getBytes(Charset.forName("KOI8-R"));
        look(unknown());
        assertThat(new String(publisher.sent(Topics.RAW).get(0).value(), Charset.forName("KOI8-R")))
                .contains("encoding=\"KOI8-R\"")
                .contains("\u041f\u043e\u0440\u0442");
    }

    @Test
    void takesGzip() throws Exception {
        headers = Map.of("Content-Encoding", "gzip");
        body = gzip(body);
        assertThat(look(unknown()).failures()).isZero();
        assertThat(requests.get(0).getFirst("Accept-Encoding")).isEqualTo("gzip");
        assertThat(publisher.sent(Topics.RAW)).hasSize(1);
    }

    @Test
    void comesBackAsTheFeedSaysWithinBounds() throws Exception {
        headers = Map.of("Cache-Control", "public, max-age=3600");
        assertThat(look(unknown()).nextAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        headers = Map.of("Cache-Control", "max-age=10");
        assertThat(look(unknown()).nextAt()).isEqualTo(NOW.plus(INTERVAL));
        body = bytes(rss("<ttl>90</ttl>" + item("one", "Harbour opens")));
        assertThat(look(unknown()).nextAt()).isEqualTo(NOW.plus(Duration.ofMinutes(90)));
        body = bytes(rss("<ttl>999999</ttl>" + item("one", "Harbour opens")));
        assertThat(look(unknown()).nextAt()).isEqualTo(NOW.plus(LONGEST));
    }

    @Test
    void staysAwayLongerAfterEachFailure() throws Exception {
        status = 500;
        PolledFeed feed = unknown();
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            feed = look(feed);
            pauses.add(Duration.between(NOW, feed.nextAt()));
        }
        assertThat(pauses)
                .startsWith(INTERVAL, INTERVAL.multipliedBy(2), INTERVAL.multipliedBy(4))
                .endsWith(LONGEST, LONGEST);
        status = 200;
        feed = look(feed);
        assertThat(feed.failures()).isZero();
        assertThat(feed.nextAt()).isEqualTo(NOW.plus(INTERVAL));
    }

    @ParameterizedTest
    @CsvSource({"429, 7200, 7200", "503, 1, 300", "503, soon, 300", "503, 99999999, 86400"})
    void leavesAnAddressAloneAsLongAsItWants(int answer, String retryAfter, long seconds) throws Exception {
        status = answer;
        headers = Map.of("Retry-After", retryAfter);
        assertThat(look(unknown()).nextAt()).isEqualTo(NOW.plusSeconds(seconds));
    }

    @Test
    void stopsWhenItIsGoneForGood() throws Exception {
        status = 410;
        PolledFeed feed = look(unknown());
        assertThat(feed.gone()).isTrue();
        assertThat(count("gone")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"301, true", "308, true", "302, false", "303, false", "307, false"})
    void followsRedirectsAndRemembersThoseForGood(int answer, boolean forGood) throws Exception {
        redirect("/old", answer, "/rss");
        PolledFeed feed = look(unknown("/old"));
        assertThat(publisher.sent(Topics.RAW)).hasSize(1);
        assertThat(feed.movedTo()).isEqualTo(forGood ? address("/rss") : null);
        assertThat(feed.address()).isEqualTo(address("/old"));
        server.removeContext("/old");
        assertThat(look(feed).failures()).isEqualTo(forGood ? 0 : 1);
    }

    @Test
    void goesBackToTheAddressItselfWhenItsNewOneFails() throws Exception {
        redirect("/old", 301, "/rss");
        PolledFeed feed = look(unknown("/old"));
        status = 404;
        assertThat(look(feed).movedTo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/loop",
                "ftp://127.0.0.1/rss",
                "file:///etc/passwd",
                "http://user@127.0.0.1/rss",
                "http://[",
                "//"
            })
    void doesNotFollowEveryRedirect(String to) throws Exception {
        redirect("/loop", 302, to);
        PolledFeed feed = look(unknown("/loop"));
        assertThat(feed.failures()).isEqualTo(1);
        assertThat(publisher.brokers().history()).isEmpty();
    }

    @Test
    void asksNobodyInsideUnlessThatIsSet() throws Exception {
        PollSettings outside =
                new PollSettings(List.of(), INTERVAL, LONGEST, Duration.ofSeconds(5), false, MOST_BYTES, false);
        assertThat(look(unknown(), outside).failures()).isEqualTo(1);
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "192.168.1.1, true",
        "169.254.169.254, true",
        "100.64.0.1, true",
        "0.1.2.3, true",
        "224.0.0.1, true",
        "255.255.255.255, true",
        "::1, true",
        "fe80::1, true",
        "fd00::1, true",
        "64:ff9b::7f00:1, true",
        "::ffff:127.0.0.1, true",
        "8.8.8.8, false",
        "100.128.0.1, false",
        "172.32.0.1, false",
        "2001:4860:4860::8888, false",
    })
    void knowsWhatIsInside(String address, boolean inside) throws Exception {
        assertThat(AddressPolicy.isInside(InetAddress.getByName(address))).isEqualTo(inside);
    }

    @Test
    void refusesWhatIsTooLargeTooSlowOrNoFeed() throws Exception {
        body = bytes(rss(item("one", "x".repeat(MOST_BYTES))));
        assertThat(look(unknown()).failures()).isEqualTo(1);
        body = gzip(body);
        headers = Map.of("Content-Encoding", "gzip");
        assertThat(look(unknown()).failures()).isEqualTo(1);
        headers = Map.of();
        body = bytes("<!doctype html><html><body><p>Log in to read the feed, please.</p></body></html>");
        assertThat(look(unknown()).failures()).isEqualTo(1);
        PollSettings hasty =
                new PollSettings(List.of(), INTERVAL, LONGEST, Duration.ofMillis(300), true, MOST_BYTES, false);
        assertThat(look(unknown("/slow"), hasty).failures()).isEqualTo(1);
        assertThat(publisher.brokers().history()).isEmpty();
        assertThat(count("failed")).isEqualTo(4);
    }

    @Test
    void takesAFeedWithoutItems() throws Exception {
        body = bytes(rss(""));
        assertThat(look(unknown()).failures()).isZero();
        assertThat(publisher.brokers().history()).isEmpty();
    }

    @Test
    void spreadsItsTimes() {
        Schedule schedule = new Schedule(settings(), () -> 0.5);
        assertThat(schedule.afterAnswer(Duration.ZERO)).isEqualTo(Duration.ofSeconds(330));
        assertThat(schedule.afterFailure(1, Duration.ZERO)).isEqualTo(Duration.ofSeconds(330));
    }

    @Test
    void readsItsAddressesFromTheSettings() {
        PollSettings settings = PollSettings.of(new Settings(
                Map.of("poll.feeds", "herald=https://example.org/rss?a=b  ledger=http://example.net/atom")));
        assertThat(settings.feeds())
                .containsExactly(
                        new PollSettings.Address("herald", URI.create("https://example.org/rss?a=b")),
                        new PollSettings.Address("ledger", URI.create("http://example.net/atom")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/rss",
                "a=ftp://example.org",
                "a=https:///rss",
                "a=https://u:p@example.org/",
                "a=b c"
            })
    void refusesAddressesThatAreNone(String feeds) {
        Settings settings = new Settings(Map.of("poll.feeds", feeds));
        assertThatThrownBy(() -> PollSettings.of(settings)).isInstanceOf(SettingsException.class);
    }

    private PolledFeed look(PolledFeed feed) throws Exception {
        return look(feed, settings());
    }

    private PolledFeed look(PolledFeed feed, PollSettings settings) throws Exception {
        Poll poll = new Poll(
                new Fetch(settings),
                new Schedule(settings, () -> 0),
                publisher.async(),
                null,
                InstantSource.fixed(NOW),
                meters);
        return poll.look(feed);
    }

    private static PollSettings settings() {
        return new PollSettings(List.of(), INTERVAL, LONGEST, Duration.ofSeconds(10), true, MOST_BYTES, false);
    }

    private PolledFeed unknown() {
        return unknown("/rss");
    }

    private PolledFeed unknown(String path) {
        return PolledFeed.unknown("herald", address(path), NOW);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void redirect(String from, int answer, String to) {
        server.createContext(from, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
    }

    private void waitUntilOver() {
        try {
            boolean unused = over.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double count(String outcome) {
        return meters.counter("wireroom.polls", "outcome", outcome).count();
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel>" + items + "</channel></rss>";
    }
}
