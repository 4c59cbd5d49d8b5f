package org.wireroom.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.machine.FreePort;
import org.wireroom.app.machine.Ran;
import org.wireroom.app.manage.Management;
import org.wireroom.app.manage.Service;
import org.wireroom.app.run.Newsroom;
import org.wireroom.app.run.Newsroom.RunningPipeline;
import org.wireroom.platform.settings.Settings;
import org.wireroom.producer.files.InputFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Prometheus understands the rules, and finds what the dashboard asks for in the pages of a pipeline. */
@EnabledIf(value = "org.wireroom.app.machine.Machine#hasPrometheus", disabledReason = "no Prometheus here")
class MonitoringIT {
    private static final Path DEPLOY = Path.of("..", "deploy");
    private static final String CONFIG = """
            global: {scrape_interval: 1s}
            scrape_configs:
              - job_name: wireroom
                static_configs:
                  - {targets: ['%1$s'], labels: {service: producer}}
                  - {targets: ['%1$s'], labels: {service: processor}}
                  - {targets: ['%1$s'], labels: {service: sink}}
            """;

    @Test
    void alertsFireWhenTheyHaveTo() throws IOException {
        Ran.of(List.of("promtool", "check", "config", "deploy/prometheus/prometheus.yml"), Map.of())
                .expectDone();
        Ran.of(List.of("promtool", "test", "rules", "deploy/prometheus/alerts-test.yml"), Map.of())
                .expectDone();
    }

    @Test
    void dashboardShowsSomethingInEachPanel(@TempDir Path folder) throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder.resolve("newsroom"));
                Management management =
                        Management.open(new Settings(Map.of("management.listen", "127.0.0.1:0")), Service.RUN, "test");
                RunningPipeline running = newsroom.start(management.meters())) {
            String report =
                    "Harbour shut\n\nThe harbour of Galway stays shut until Monday because two of its cranes have fallen"
                            + " over in the storm. Ferries go to Limerick instead, and passengers with a ticket may use the train that"
                            + " leaves the old station every hour between six in the morning and ten at night.\n\n"
                            + "\"We wait,\" said mayor Ann Keller.\n";
            newsroom.write("wire/1.txt", report);
            newsroom.write("daily/2.txt", report);
            newsroom.write("wire/3.txt", "no\0text");
            running.pipeline().runOnce(List.of(new InputFolder(newsroom.in(), Set.of())), false);
            int port = FreePort.find();
            Process prometheus = prometheus(folder, management.address().getPort(), port);
            try {
                await("Prometheus is ready")
                        .atMost(Duration.ofMinutes(1))
                        .ignoreExceptionsInstanceOf(IOException.class)
                        .until(() -> ask(port, "/-/ready").statusCode() == HttpURLConnection.HTTP_OK);
                for (JsonNode panel : JsonMapper.shared()
                        .readTree(DEPLOY.resolve("grafana/dashboards/wireroom.json")
                                .toFile())
                        .get("panels")) {
                    for (JsonNode target : panel.path("targets")) {
                        String asked = target.get("expr").asString().replace("$__rate_interval", "10s");
                        await(panel.get("title").asString() + ": " + asked)
                                .atMost(Duration.ofMinutes(1))
                                .untilAsserted(
                                        () -> assertThat(answers(port, asked)).isPositive());
                    }
                }
            } finally {
                prometheus.destroy();
                assertThat(prometheus.waitFor(1, TimeUnit.MINUTES)).isTrue();
            }
        }
    }

    private static Process prometheus(Path folder, int scraped, int port) throws IOException {
        Path config = Files.writeString(folder.resolve("prometheus.yml"), CONFIG.formatted("127.0.0.1:" + scraped));
        return new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + config,
                        "--storage.tsdb.path=" + folder.resolve("prometheus"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
    }

    /** How many series answer a question. */
    private static int answers(int port, String asked) throws IOException, InterruptedException {
        String body = ask(port, "/api/v1/query?query=" + URLEncoder.encode(asked, StandardCharsets.UTF_8))
                .body();
        return JsonMapper.shared().readTree(body).path("data").path("result").size();
    }

    private static HttpResponse<String> ask(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
