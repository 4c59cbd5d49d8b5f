package org.wireroom.app.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.settings.SettingsException;

class ManagementTest {
    private static final Map<String, String> ANY_PORT = Map.of("management.listen", "127.0.0.1:0");

    @Test
    void rebalancingIsAliveButNotReady() throws Exception {
        try (Management management = open(ANY_PORT)) {
            management.watch("sink", () -> Health.working("RUNNING"));
            management.watch("processor", () -> Health.waiting("REBALANCING"));
            assertThat(get(management, "/livez").statusCode()).isEqualTo(200);
            assertThat(get(management, "/readyz").statusCode()).isEqualTo(503);
            HttpResponse<String> health = get(management, "/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body())
                    .contains("\"alive\":true", "\"ready\":false", "\"processor\":{", "\"state\":\"REBALANCING\"");
        }
    }

    @Test
    void isReadyWhenAllPartsAre() throws Exception {
        try (Management management = open(ANY_PORT)) {
            assertThat(get(management, "/readyz").statusCode())
                    .as("without parts")
                    .isEqualTo(503);
            management.watch("sink", () -> Health.working("RUNNING"));
            assertThat(get(management, "/readyz").statusCode()).isEqualTo(200);
            assertThat(get(management, "/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void saysWhyItIsNotReadyAndSinceWhen() throws Exception {
        try (Management management = open(ANY_PORT)) {
            management.watch("sink", () -> Health.waiting("WAITING_FOR_BROKERS", "no answer\nfor 7 s"));
            management.watch("processor", () -> Health.working("RUNNING"));
            assertThat(get(management, "/readyz").body())
                    .isEqualTo("not ok, see /health\nsink: WAITING_FOR_BROKERS, no answer\\u000afor 7 s\n");
            String first = get(management, "/health").body();
            assertThat(first).contains("\"reason\":\"no answer\\nfor 7 s\"").containsPattern("\"since\":\"20[^\"]+Z\"");
            assertThat(get(management, "/health").body()).isEqualTo(first);
        }
    }

    @Test
    void answersWhileClientsBeginRequestsAndLeaveThem() throws Exception {
        List<Socket> half = new ArrayList<>();
        try (Management management = open(ANY_PORT)) {
            management.watch("sink", () -> Health.working("RUNNING"));
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket(
                        management.address().getAddress(), management.address().getPort());
                socket.getOutputStream().write('G');
                half.add(socket);
            }
            for (String path : List.of("/livez", "/readyz", "/metrics")) {
                assertThat(get(management, path).statusCode()).isEqualTo(200);
            }
        } finally {
            for (Socket socket : half) {
                socket.close();
            }
        }
    }

    @Test
    void warnsOfAMachineWhoseClockIsWrongAndIsReady() throws Exception {
        try (Management management = open(ANY_PORT)) {
            management.watch("producer", () -> Health.working("WATCHING").warning("the clock is 90 s behind"));
            management.watch("processor", () -> Health.working("RUNNING").warning("the clock is 90 s behind"));
            HttpResponse<String> ready = get(management, "/readyz");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body()).isEqualTo("ok\nwarning: the clock is 90 s behind\n");
        }
    }

    @Test
    void isNotAliveWhenAPartHasEnded() throws Exception {
        try (Management management = open(ANY_PORT)) {
            management.watch("sink", () -> Health.ended("STOPPED"));
            assertThat(get(management, "/livez").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void givesMetricsInPrometheusForm() throws Exception {
        try (Management management = open(ANY_PORT)) {
            management
                    .meters()
                    .counter("wireroom.articles", "outcome", "extracted")
                    .increment();
            HttpResponse<String> metrics = get(management, "/metrics");
            assertThat(metrics.headers().firstValue("content-type"))
                    .hasValue("text/plain; version=0.0.4; charset=utf-8");
            assertThat(metrics.body())
                    .contains("wireroom_articles_total{outcome=\"extracted\"} 1.0", "jvm_memory_used_bytes");
        }
    }

    @Test
    void showsVersionButNoSettings() throws Exception {
        Map<String, String> settings =
                Map.of("management.listen", "127.0.0.1:0", "kafka.sasl.jaas.config", "password=\"secret\"");
        try (Management management = open(settings)) {
            assertThat(get(management, "/info").body())
                    .contains("\"service\":\"sink\"", "\"version\":\"1.2.3\"")
                    .doesNotContain("secret");
        }
    }

    @Test
    void answers404ForUnknownPagesAnd405ForOtherMethods() throws Exception {
        try (Management management = open(ANY_PORT)) {
            assertThat(get(management, "/").statusCode()).isEqualTo(404);
            assertThat(get(management, "/metrics/more").statusCode()).isEqualTo(404);
            HttpRequest post = HttpRequest.newBuilder(uri(management, "/livez"))
                    .POST(BodyPublishers.ofString("x"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(post, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(405);
        }
    }

    @Test
    void listensOnLoopbackUnlessSetOtherwise() throws Exception {
        try (Management management = open(Map.of())) {
            assertThat(management.address().getAddress().isLoopbackAddress()).isTrue();
        }
        try (Management management = open(Map.of("management.listen", "none"))) {
            assertThat(management.address()).isNull();
        }
    }

    @Test
    void aTakenPortIsAnErrorOnlyIfItWasConfigured() throws Exception {
        InetSocketAddress own = new ManagementSettings("").address(Service.SINK);
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(own.getAddress(), 0));
            String configured = "127.0.0.1:" + taken.getLocalPort();
            assertThatThrownBy(() -> open(Map.of("management.listen", configured)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot listen on " + configured);
        }
        try (Management first = open(Map.of());
                Management second = open(Map.of())) {
            assertThat(second.address().getPort()).isNotEqualTo(first.address().getPort());
        }
        assertThatThrownBy(() -> open(Map.of("management.listen", "8093"))).isInstanceOf(SettingsException.class);
    }

    @Test
    void givesItsAddressAsALink() throws Exception {
        byte[] loopback = new byte[16];
        loopback[15] = 1;
        InetAddress four = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        InetAddress six = InetAddress.getByAddress(loopback);
        assertThat(Management.url(new InetSocketAddress(four, 18090))).isEqualTo("http://127.0.0.1:18090");
        assertThat(Management.url(new InetSocketAddress(six, 18090))).isEqualTo("http://[0:0:0:0:0:0:0:1]:18090");
    }

    private static Management open(Map<String, String> settings) throws IOException {
        return Management.open(new Settings(settings), Service.SINK, "1.2.3");
    }

    private static HttpResponse<String> get(Management management, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri(management, path)).build(), BodyHandlers.ofString());
    }

    private static URI uri(Management management, String path) {
        return URI.create("http://127.0.0.1:" + management.address().getPort() + path);
    }
}
