package org.wireroom.producer.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wireroom.producer.TestBytes.bytes;
import static org.wireroom.producer.TestBytes.gzip;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.topics.Topics;
import org.wireroom.producer.TestPublisher;

/** What one client sends or leaves out does not keep others waiting. */
class PushLimitsTest {
    private static final int CONNECTIONS = 20;
    private static final int MOST_LINES = 100;
    private static final int IN_FLIGHT = 40_000;
    private static final String TEXT = "Harbour opens\n\nThe harbour is open, officials said.\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Socket> sockets = new ArrayList<>();
    private final TestPublisher publisher = new TestPublisher(true);
    private PushServer server;

    @BeforeEach
    void open() throws IOException {
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        PushSettings settings = new PushSettings(
                any, FeedTokens.NONE, 30_000, 30_000, MOST_LINES, 1, IN_FLIGHT, Duration.ofSeconds(30), CONNECTIONS);
        server = PushServer.open(
                settings, publisher.async(), (feed, id, known) -> Optional.empty(), new SimpleMeterRegistry());
    }

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
        publisher.close();
    }

    @Test
    void answersOthersWhileClientsBeginRequestsAndLeaveThem() throws Exception {
        for (int i = 0; i < CONNECTIONS * 2; i++) {
            send("G");
        }
        assertThat(push("herald", bytes(TEXT)).statusCode()).isEqualTo(202);
    }

    @Test
    void closesAConnectionWhoseHeadersDoNotCome() throws Exception {
        Socket half = send("POST /v1/feeds/telex/articles HTTP/1.1\r\nHost: a\r\n");
        half.setSoTimeout(20_000);
        int end = half.getInputStream().read();
        assertThat(end == -1 || end == 'H').isTrue();
    }

    @Test
    void countsTheBytesThatComeAndNotThoseThatAreAnnounced() throws Exception {
        for (int i = 0; i < 2; i++) {
            send("POST /v1/feeds/telex/articles HTTP/1.1\r\nHost: a\r\nContent-Length: 29000\r\n\r\nx");
        }
        assertThat(push("telex", bytes(TEXT)).statusCode()).isEqualTo(202);
        assertThat(push("herald", bytes(TEXT)).statusCode()).isEqualTo(202);
    }

    @Test
    void leavesTheOtherFeedsTheirShareOfTheBytes() throws Exception {
        for (int i = 0; i < 2; i++) {
            send("POST /v1/feeds/telex/articles HTTP/1.1\r\nHost: a\r\nContent-Length: 29000\r\n\r\n"
                    + "x".repeat(7_000));
        }
        await().until(() -> push("telex", bytes("x".repeat(9_000))).statusCode() == 429);
        assertThat(push("herald", bytes(TEXT)).statusCode()).isEqualTo(202);
    }

    @Test
    void leavesTheOtherFeedsTheirShareOfTheRequests() throws Exception {
        for (int i = 0; i < CONNECTIONS / 4; i++) {
            send("POST /v1/feeds/telex/articles HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nx");
        }
        await().until(() -> push("telex", bytes(TEXT)).statusCode() == 429);
        assertThat(push("herald", bytes(TEXT)).statusCode()).isEqualTo(202);
    }

    @Test
    void refusesABatchOfTooManyLinesHoweverSmall() throws Exception {
        byte[] lines = gzip(bytes("{\"text\":\"a\"}\n".repeat(MOST_LINES + 1)));
        HttpResponse<String> answer = client.send(
                request("telex", "/batch")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(lines))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("more than " + MOST_LINES + " lines");
        assertThat(publisher.sent(Topics.RAW)).isEmpty();
    }

    @Test
    void limitsTheArticlesThatAFeedSendsInATime() throws Exception {
        byte[] lines = bytes("{\"text\":\"a\"}\n".repeat(MOST_LINES));
        assertThat(batch("telex", lines).statusCode()).isEqualTo(207);
        HttpResponse<String> refused = batch("telex", lines);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(batch("herald", lines).statusCode()).isEqualTo(207);
    }

    @Test
    void refusesBinaryDataAtOnce() throws Exception {
        byte[] binary = new byte[1_000];
        assertThat(push("telex", binary).statusCode()).isEqualTo(422);
        assertThat(publisher.sent(Topics.RAW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headline\": \"Harbour opens\", \"body_text\": \"It is op",
                "{\"headline\": \"Harbour opens\"",
                "  { \"headline\" \"Harbour opens\" }"
            })
    void refusesBrokenJsonAtOnce(String json) throws Exception {
        HttpResponse<String> answer = push("telex", bytes(json));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("the body is not JSON");
        assertThat(publisher.sent(Topics.RAW)).isEmpty();
    }

    @Test
    void takesTextThatBeginsLikeJsonButIsNone() throws Exception {
        assertThat(push("telex", bytes("{Updates with comment}\n\n" + TEXT)).statusCode())
                .isEqualTo(202);
    }

    private Socket send(String begin) throws IOException {
        Socket socket =
                new Socket(server.address().getAddress(), server.address().getPort());
        sockets.add(socket);
        socket.getOutputStream().write(bytes(begin));
        return socket;
    }

    private HttpResponse<String> push(String feed, byte[] body) throws Exception {
        return client.send(
                request(feed, "").POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> batch(String feed, byte[] lines) throws Exception {
        return client.send(
                request(feed, "/batch").POST(BodyPublishers.ofByteArray(lines)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String feed, String more) {
        return HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + server.address().getPort() + "/v1/feeds/" + feed + "/articles" + more))
                .timeout(Duration.ofSeconds(20));
    }
}
