package org.wireroom.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.machine.Compose;

/** {@code docker-compose up}: articles in, files out, every service ready and counting. */
@EnabledIf(
        value = "org.wireroom.app.machine.Machine#hasCompose",
        disabledReason = "no Docker with Compose and the images apache/kafka:4.3.1 and eclipse-temurin:17-jre here")
class ComposeIT {
    private static final Path EXAMPLES = Path.of("../examples/articles");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    @Test
    void turnsArticlesIntoFilesAndIsReady() throws Exception {
        try (Compose compose = new Compose(folder, "docker-compose.yml")) {
            int articles = copyExamples(compose.feeds());
            compose.run("up", "-d", "--build");
            await().atMost(PATIENCE).until(() -> Results.count(compose) == articles);
            for (String service : List.of("producer", "processor", "sink")) {
                await().atMost(PATIENCE).until(() -> compose.isHealthy(service, 1));
                String container = compose.containers(service).get(0);
                assertThat(get(compose, container, "/readyz").statusCode())
                        .as(service)
                        .isEqualTo(200);
            }
            assertThat(metrics(compose, "producer")).contains("wireroom_files_total");
            assertThat(metrics(compose, "processor")).contains("wireroom_articles_total", "kafka_stream_");
            assertThat(metrics(compose, "sink")).contains("wireroom_files_written_total", "kafka_consumer_");
            assertThat(Results.audit(compose)).contains(articles + " raw records: enriched " + articles, "clean: ");
        }
    }

    private static int copyExamples(Path feeds) throws IOException {
        try (Stream<Path> examples = Files.walk(EXAMPLES)) {
            List<Path> files = examples.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path copy = feeds.resolve(EXAMPLES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return files.size();
        }
    }

    private static String metrics(Compose compose, String service) throws Exception {
        return get(compose, compose.containers(service).get(0), "/metrics").body();
    }

    private static HttpResponse<String> get(Compose compose, String container, String path) throws Exception {
        URI uri = URI.create("http://" + compose.management(container) + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
