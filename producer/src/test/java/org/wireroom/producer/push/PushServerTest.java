package org.wireroom.producer.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wireroom.producer.TestBytes.bytes;
import static org.wireroom.producer.TestBytes.gzip;
import static org.wireroom.producer.TestBytes.item;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.producer.TestPublisher;
import org.wireroom.producer.push.ArticleStatus.Outcome;
import org.wireroom.text.hashing.Sha256;
import tools.jackson.databind.JsonNode;

/** Every answer is what the OpenAPI document says. */
class PushServerTest {
    private static final String ARTICLES = "/v1/feeds/telex/articles";
    private static final String TEXT = "Harbour opens\n\nThe harbour is open, officials said.\n";
    private static final String TOKEN = "a-token-for-telex-0001";
    private static final OpenApi API = new OpenApi();

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TestPublisher publisher;
    private PushServer server;

    @AfterEach
    void close() {
        server.close();
        publisher.close();
    }

    @AfterAll
    static void everyAnswerOfTheDocumentWasSeen() {
        List<String> left = API.answers().stream()
                .filter(answer -> !API.seen().contains(answer))
                .filter(answer -> !answer.matches(".* (408|500)"))
                .toList();
        assertThat(left).isEmpty();
    }

    @BeforeAll
    static void referencesPointSomewhere() {
        assertThat(API.document().findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(API.document()
                                .at(reference.stringValue().substring(1))
                                .isMissingNode())
                        .as(reference.toString())
                        .isFalse());
    }

    @Test
    void publishesTheBytesAndSaysWhere() throws Exception {
        open();
        HttpResponse<String> answer = post(ARTICLES, bytes(TEXT));
        String version = Sha256.version(bytes(TEXT));
        String id = ArticleId.of("telex", version);
        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode body = Json.MAPPER.readTree(answer.body());
        assertThat(body.path("articleId").stringValue()).isEqualTo(id);
        assertThat(body.path("version").stringValue()).isEqualTo(version);
        assertThat(body.path("topic").stringValue()).isEqualTo(Topics.RAW);
        assertThat(body.path("partition").intValue()).isZero();
        assertThat(body.path("offset").intValue()).isZero();
        assertThat(answer.headers().firstValue("Location")).hasValue(ARTICLES + "/" + id);
        ProducerRecord<String, byte[]> raw = publisher.sent(Topics.RAW).get(0);
        assertThat(raw.key()).isEqualTo(id);
        assertThat(raw.value()).isEqualTo(bytes(TEXT));
        assertThat(header(raw, WireroomHeaders.FEED)).isEqualTo("telex");
        assertThat(header(raw, WireroomHeaders.URI)).isEqualTo("telex/" + version.substring("sha256:".length()));
        assertThat(meters.timer("wireroom.push.requests", "status", "202").count())
                .isEqualTo(1);
        assertThat(meters.get("wireroom.push.in.flight").gauge().value()).isZero();
    }

    @Test
    void saysOfARepeatThatItWasPublishedBeforeAndWhere() throws Exception {
        open();
        JsonNode first = Json.MAPPER.readTree(post(ARTICLES, bytes(TEXT)).body());
        HttpResponse<String> again = post(ARTICLES, bytes(TEXT));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Json.MAPPER.readTree(again.body()).path("offset")).isEqualTo(first.path("offset"));
        assertThat(publisher.sent(Topics.RAW)).hasSize(1);
    }

    @Test
    void takesTheNameThatTheSourceGives() throws Exception {
        open();
        String ninjs =
                "{\"uri\":\"urn:ferry\",\"type\":\"text\",\"headline\":\"Ferry %s\",\"body_text\":\"It sails.\"}";
        post(ARTICLES, bytes(ninjs.formatted("sails")));
        HttpResponse<String> second = post(ARTICLES, bytes(ninjs.formatted("sank")));
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(publisher.sent(Topics.RAW))
                .extracting(ProducerRecord::key)
                .containsExactly(ArticleId.of("telex", "urn:ferry"), ArticleId.of("telex", "urn:ferry"));
    }

    @Test
    void answersAFeedWithALineForEachItem() throws Exception {
        open();
        String feed =
                "<rss version=\"2.0\"><channel>" + item("one", "Harbour opens") + item("two", "") + "</channel></rss>";
        HttpResponse<String> answer = post(ARTICLES, bytes(feed));
        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(answer.body()
                        .lines()
                        .map(line -> Json.MAPPER.readTree(line).path("status").intValue()))
                .containsExactlyInAnyOrder(202, 422);
        assertThat(publisher.sent(Topics.RAW)).hasSize(1);
        assertThat(publisher.sent(Topics.DEAD_LETTERS)).hasSize(1);
    }

    @Test
    void refusesAFeedWithoutItemsAndAnItemWithoutWords() throws Exception {
        open();
        assertThat(post(ARTICLES, bytes("<rss version=\"2.0\"><channel></channel></rss>"))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> empty =
                post(ARTICLES, bytes("<rss version=\"2.0\"><channel>" + item("one", "") + "</channel></rss>"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Json.MAPPER.readTree(empty.body()).path("articleId").stringValue())
                .isEqualTo(ArticleId.of("telex", "one"));
    }

    @Test
    void keepsABrokenArchiveAsADeadLetter() throws Exception {
        open();
        byte[] broken = {0x1f, (byte) 0x8b, 1, 2, 3};
        assertThat(post(ARTICLES, broken).statusCode()).isEqualTo(422);
        assertThat(post(ARTICLES, broken).statusCode()).isEqualTo(422);
        assertThat(publisher.sent(Topics.DEAD_LETTERS)).hasSize(1);
    }

    @Test
    void leavesAWithdrawnArticleOut() throws Exception {
        open();
        post(ARTICLES, bytes(TEXT));
        publisher.withdraw(ArticleId.of("telex", Sha256.version(bytes(TEXT))));
        assertThat(post(ARTICLES, bytes(TEXT)).statusCode()).isEqualTo(409);
    }

    @Test
    void takesGzip() throws Exception {
        open();
        HttpResponse<String> answer = send(request(ARTICLES)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(gzip(bytes(TEXT)))));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(publisher.sent(Topics.RAW).get(0).value()).isEqualTo(bytes(TEXT));
        HttpResponse<String> broken = send(
                request(ARTICLES).header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(bytes(TEXT))));
        assertThat(broken.statusCode()).isEqualTo(400);
        HttpResponse<String> brotli =
                send(request(ARTICLES).header("Content-Encoding", "br").POST(BodyPublishers.ofByteArray(bytes(TEXT))));
        assertThat(brotli.statusCode()).isEqualTo(415);
        assertThat(brotli.headers().firstValue("Accept-Encoding")).hasValue("gzip");
    }

    @Test
    void handsTheStatedCharsetOnWhereTheBytesDoNotTellTheirs() throws Exception {
        open();
        byte[] cyrillic =
                "\u041f\u043e\u0440\u0442 \u043e\u0442\u043a\u0440\u044b\u0442.".getBytes(Charset.forName("KOI8-R"));
        send(request(ARTICLES)
                .header("Content-Type", "text/plain; charset=KOI8-R")
                .POST(BodyPublishers.ofByteArray(cyrillic)));
        send(request(ARTICLES)
                .header("Content-Type", "text/plain; charset=KOI8-R")
                .POST(BodyPublishers.ofString("caf\u00e9")));
        assertThat(publisher.sent(Topics.RAW))
                .extracting(raw -> header(raw, "content-type"))
                .containsExactly("text/plain; charset=KOI8-R", "text/plain");
        assertThat(publisher.sent(Topics.RAW).get(0).value()).isEqualTo(cyrillic);
    }

    @Test
    void refusesBodiesThatAreEmptyOrTooLarge() throws Exception {
        open();
        assertThat(post(ARTICLES, new byte[0]).statusCode()).isEqualTo(400);
        assertThat(post(ARTICLES, new byte[10_001]).statusCode()).isEqualTo(413);
        HttpResponse<String> chunked =
                send(request(ARTICLES).POST(BodyPublishers.ofInputStream(() -> InputStream.nullInputStream())));
        assertThat(chunked.statusCode()).isEqualTo(400);
        byte[] large = "word ".repeat(4_000).getBytes(StandardCharsets.UTF_8);
        assertThat(send(request(ARTICLES)
                                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(request(ARTICLES)
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofByteArray(gzip(large))))
                        .statusCode())
                .isEqualTo(413);
        // a client that is still sending may see the connection close before the answer; it asks again
        await().ignoreException(IOException.class)
                .until(() -> post(ARTICLES, new byte[3_000_000]).statusCode() == 413);
        assertThat(post(ARTICLES + "/batch", new byte[30_001]).statusCode()).isEqualTo(413);
        assertThat(meters.get("wireroom.push.in.flight").gauge().value()).isZero();
        assertThat(publisher.brokers().history()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "image/png", "application/pdf"})
    void refusesWhatHoldsNoArticle(String mediaType) throws Exception {
        open();
        assertThat(send(request(ARTICLES).header("Content-Type", mediaType).POST(BodyPublishers.ofString(TEXT)))
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", ".hidden", "a%0Ab", "a%3Cb%3E", "-a"})
    void refusesBadFeedNames(String feed) throws Exception {
        open();
        String path = "/v1/feeds/" + feed + "/articles";
        assertThat(post(path, bytes(TEXT)).statusCode()).isEqualTo(400);
        assertThat(post(path + "/batch", bytes("{}")).statusCode()).isEqualTo(400);
        assertThat(get(path + "/" + ArticleId.of("a", "b")).statusCode()).isEqualTo(400);
    }

    @Test
    void takesFeedNamesOfAnyAlphabet() throws Exception {
        open();
        assertThat(post("/v1/feeds/%D0%92%D0%B5%D1%81%D1%82%D0%B8%202/articles", bytes(TEXT))
                        .statusCode())
                .isEqualTo(202);
        assertThat(header(publisher.sent(Topics.RAW).get(0), WireroomHeaders.FEED))
                .isEqualTo("\u0412\u0435\u0441\u0442\u0438 2");
    }

    @Test
    void knowsItsPagesAndMethods() throws Exception {
        open();
        assertThat(unchecked("GET", "/").statusCode()).isEqualTo(404);
        assertThat(unchecked("POST", "/v1/feeds/telex").statusCode()).isEqualTo(404);
        assertThat(unchecked("POST", "/v1/feeds/telex/articles/a/b").statusCode())
                .isEqualTo(404);
        assertThat(unchecked("GET", "/v1/feeds/tel%2Fex/articles").statusCode()).isEqualTo(400);
        HttpResponse<String> got = get(ARTICLES);
        assertThat(got.statusCode()).isEqualTo(405);
        assertThat(got.headers().firstValue("Allow")).hasValue("POST");
        assertThat(get(ARTICLES + "/batch").statusCode()).isEqualTo(405);
        assertThat(post(ARTICLES + "/" + ArticleId.of("telex", "a"), bytes(TEXT))
                        .statusCode())
                .isEqualTo(405);
        assertThat(post("/openapi.yaml", bytes(TEXT)).statusCode()).isEqualTo(405);
        assertThat(get("/openapi.yaml").body()).startsWith("openapi: 3.1.0");
        assertThat(unchecked("HEAD", "/openapi.yaml").body()).isEmpty();
    }

    @Test
    void refusesHeadersThatAreTooLargeAsAProblem() throws Exception {
        open();
        HttpResponse<String> answer = client.send(
                request("/openapi.yaml").header("X-Large", "x".repeat(20_000)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(431);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "telex, Bearer a-token-for-telex-0001, 202",
        "telex, bearer a-newer-token-for-telex, 202",
        "telex, Bearer a-token-for-herald-001, 403",
        "telex, Bearer nobody-has-this-token-0, 401",
        "telex, Basic a-token-for-telex-0001, 401",
        "telex, , 401",
        "other, Bearer a-token-for-telex-0001, 403",
    })
    void asksForTheTokenOfTheFeed(String feed, String authorization, int status) throws Exception {
        openWithTokens();
        String path = "/v1/feeds/" + feed + "/articles";
        for (HttpRequest.Builder request : List.of(
                request(path).POST(BodyPublishers.ofString(TEXT)),
                request(path + "/batch").POST(BodyPublishers.ofString("{\"text\":\"Ferry sails.\"}")),
                request(path + "/" + ArticleId.of("telex", "none")).GET())) {
            HttpResponse<String> answer =
                    send(authorization == null ? request : request.header("Authorization", authorization));
            boolean passed = status == 202;
            assertThat(answer.statusCode()).isIn(passed ? List.of(202, 207, 404) : List.of(status));
            assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent())
                    .isEqualTo(status == 401);
            assertThat(answer.body()).doesNotContain(TOKEN);
        }
    }

    @Test
    void refusesPagesOfTheWebWithoutAToken() throws Exception {
        open();
        HttpResponse<String> answer =
                send(request(ARTICLES).header("Origin", "https://example.org").POST(BodyPublishers.ofString(TEXT)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(publisher.brokers().history()).isEmpty();
    }

    @Test
    void answersEveryLineOfABatch() throws Exception {
        open();
        post(ARTICLES, bytes("Published before."));
        String base64 = Base64.getEncoder().encodeToString("caf\u00e9 of Bern".getBytes(StandardCharsets.ISO_8859_1));
        String batch = String.join(
                "\n",
                "{\"text\":\"Ferry sails.\"}",
                "",
                "{\"base64\":\"" + base64 + "\",\"charset\":\"latin1\"}",
                "{\"text\":\"Published before.\"}",
                "no json",
                "{\"text\":\"a\",\"base64\":\"YQ==\"}",
                "{\"base64\":\"***\"}",
                "{\"text\":\"\"}",
                "{\"text\":\"" + "x".repeat(10_001) + "\"}");
        HttpResponse<String> answer = post(ARTICLES + "/batch", bytes(batch));
        assertThat(answer.statusCode()).isEqualTo(207);
        List<JsonNode> lines = answer.body().lines().map(Json.MAPPER::readTree).toList();
        assertThat(lines).extracting(line -> line.path("line").intValue()).containsExactly(1, 3, 4, 5, 6, 7, 8, 9);
        assertThat(lines)
                .extracting(line -> line.path("status").intValue())
                .containsExactly(202, 202, 200, 400, 400, 400, 400, 413);
        assertThat(publisher.sent(Topics.RAW)).hasSize(3);
    }

    @Test
    void refusesABatchThatIsNone() throws Exception {
        open();
        assertThat(post(ARTICLES + "/batch", bytes("\n\n")).statusCode()).isEqualTo(400);
        assertThat(send(request(ARTICLES + "/batch")
                                .header("Content-Type", "text/html")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void answersOnlyAfterTheBrokersHaveAcknowledged() throws Exception {
        openSlow(Duration.ofMinutes(1), 1_000_000);
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(
                request(ARTICLES).POST(BodyPublishers.ofString(TEXT)).build(), BodyHandlers.ofString());
        CompletableFuture<HttpResponse<String>> repeat = client.sendAsync(
                request(ARTICLES).POST(BodyPublishers.ofString(TEXT)).build(), BodyHandlers.ofString());
        await().until(() -> publisher.sent(Topics.RAW).size() == 1
                && meters.get("wireroom.push.in.flight").gauge().value() > 2 * TEXT.length());
        assertThat(answer).isNotDone();
        assertThat(repeat).isNotDone();
        acknowledgeAll();
        assertThat(List.of(answer.join().statusCode(), repeat.join().statusCode()))
                .containsExactlyInAnyOrder(200, 202);
        assertThat(publisher.sent(Topics.RAW)).hasSize(1);
    }

    @Test
    void saysWhenTheBrokersAreGoneAndWhatWasSentIsPublishedOnceLater() throws Exception {
        openSlow(Duration.ofMillis(300), 1_000_000);
        HttpResponse<String> waited = post(ARTICLES, bytes(TEXT));
        assertThat(waited.statusCode()).isEqualTo(503);
        assertThat(waited.headers().firstValue("Retry-After")).isPresent();
        assertThat(post(ARTICLES, bytes("Another.")).statusCode()).as("at once").isEqualTo(503);
        assertThat(post(ARTICLES + "/batch", bytes("{}")).statusCode()).isEqualTo(503);
        assertThat(get(ARTICLES + "/" + ArticleId.of("telex", "a")).statusCode())
                .isEqualTo(503);
        acknowledgeAll();
        await().until(() -> post(ARTICLES, bytes(TEXT)).statusCode() == 200);
        assertThat(publisher.sent(Topics.RAW)).hasSize(1);
    }

    @Test
    void refusesMoreThanTheBrokersKeepUpWith() throws Exception {
        openSlow(Duration.ofMinutes(1), 6_000);
        CompletableFuture<HttpResponse<String>> first = client.sendAsync(
                request(ARTICLES)
                        .POST(BodyPublishers.ofString("x".repeat(3_000)))
                        .build(),
                BodyHandlers.ofString());
        await().until(() -> publisher.sent(Topics.RAW).size() == 1);
        HttpResponse<String> answer = post(ARTICLES, bytes("y".repeat(3_000)));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(post(ARTICLES + "/batch", bytes("y".repeat(3_000))).statusCode())
                .isEqualTo(429);
        assertThat(get(ARTICLES + "/" + ArticleId.of("telex", "a")).statusCode())
                .isEqualTo(429);
        CompletableFuture<HttpResponse<String>> small = client.sendAsync(
                request(ARTICLES).POST(BodyPublishers.ofString("z")).build(), BodyHandlers.ofString());
        acknowledgeAll();
        assertThat(first.join().statusCode()).isEqualTo(202);
        small.join();
        assertThat(meters.get("wireroom.push.in.flight").gauge().value()).isZero();
    }

    @Test
    void failsWhatWaitsWhenTheBrokersRefuse() throws Exception {
        openSlow(Duration.ofMinutes(1), 1_000_000);
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(
                request(ARTICLES).POST(BodyPublishers.ofString(TEXT)).build(), BodyHandlers.ofString());
        await().until(() -> publisher.brokers().errorNext(new TopicAuthorizationException("no right")));
        HttpResponse<String> refused = answer.join();
        assertThat(refused.statusCode()).isEqualTo(503);
        API.check(refused);
    }

    @Test
    void tellsWhatBecameOfAnArticle() throws Exception {
        open();
        post(ARTICLES, bytes(TEXT));
        String id = ArticleId.of("telex", Sha256.version(bytes(TEXT)));
        HttpResponse<String> answer = get(ARTICLES + "/" + id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"state\":\"waiting\"", "\"offset\":0");
        assertThat(get(ARTICLES + "/" + ArticleId.of("telex", "none")).statusCode())
                .isEqualTo(404);
        assertThat(get(ARTICLES + "/none").statusCode()).isEqualTo(404);
        assertThat(get("/v1/feeds/herald/articles/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void finishesWhatIsUnderWayWhenItIsClosed() throws Exception {
        openSlow(Duration.ofMinutes(1), 1_000_000);
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(
                request(ARTICLES).POST(BodyPublishers.ofString(TEXT)).build(), BodyHandlers.ofString());
        await().until(() -> publisher.sent(Topics.RAW).size() == 1);
        CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
        await().until(() -> !isListening());
        acknowledgeAll();
        assertThat(answer.join().statusCode()).isEqualTo(202);
        closed.join();
    }

    private boolean isListening() {
        try (Socket socket = new Socket()) {
            socket.connect(server.address(), 1000);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void acknowledgeAll() {
        await().until(() -> {
            boolean more = true;
            while (more) {
                more = publisher.brokers().completeNext();
            }
            return meters.get("wireroom.push.in.flight").gauge().value() == 0;
        });
    }

    private void open() throws IOException {
        open(true, FeedTokens.NONE, Duration.ofSeconds(30), 1_000_000);
    }

    private void openWithTokens() throws IOException {
        Path file = Files.writeString(
                folder.resolve("feeds"),
                "telex=" + TOKEN + " a-newer-token-for-telex\nherald=a-token-for-herald-001\n");
        open(true, FeedTokens.read("push.feeds", file), Duration.ofSeconds(30), 1_000_000);
    }

    private void openSlow(Duration patience, int inFlight) throws IOException {
        open(false, FeedTokens.NONE, patience, inFlight);
    }

    private void open(boolean atOnce, FeedTokens tokens, Duration patience, int inFlight) throws IOException {
        publisher = new TestPublisher(atOnce);
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        PushSettings settings = new PushSettings(any, tokens, 10_000, 30_000, 100, 1000, inFlight, patience, 20);
        server = PushServer.open(settings, publisher.async(), PushServerTest::waiting, meters);
    }

    private static Optional<ArticleStatus> waiting(
            String feed, String id, org.wireroom.producer.AsyncPublisher.Known known) {
        ArticleStatus status = new ArticleStatus(
                id,
                feed,
                null,
                TestPublisher.NOW,
                Topics.RAW,
                known.place().partition(),
                known.place().offset(),
                Outcome.of(ArticleStatus.State.WAITING));
        return feed.equals("telex") ? Optional.of(status) : Optional.empty();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.address().getPort() + path));
    }

    private HttpResponse<String> post(String path, byte[] body) throws Exception {
        return send(request(path).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpResponse<String> unchecked(String method, String path) throws Exception {
        return client.send(request(path).method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        API.check(answer);
        return answer;
    }

    private static String header(ProducerRecord<String, byte[]> message, String name) {
        return TextHeaders.get(message.headers(), name);
    }
}
