package org.wireroom.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.machine.Compose;

/** Three brokers and three processors: what dies under load takes nothing with it and leaves nothing twice. */
@EnabledIf(
        value = "org.wireroom.app.machine.Machine#hasCompose",
        disabledReason = "no Docker with Compose and the images apache/kafka:4.3.1 and eclipse-temurin:17-jre here")
class ClusterIT {
    private static final int ARTICLES = 600;
    private static final int ENOUGH = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @TempDir
    Path folder;

    @Test
    void losesNothingWhenAProcessorAndABrokerAreKilledUnderLoad() throws Exception {
        try (Compose compose = new Compose(folder, "docker-compose.yml", "docker-compose.cluster.yml")) {
            compose.run("up", "-d", "--build", "--scale", "processor=3");
            await().atMost(PATIENCE).until(() -> compose.isHealthy("processor", 3));
            String processor = compose.containers("processor").get(1);
            String broker = compose.containers("kafka-3").get(0);
            writeArticles(compose.feeds().resolve("wire"), 0, ARTICLES / 2);
            await().atMost(PATIENCE).until(() -> Results.count(compose) >= ENOUGH);
            writeArticles(compose.feeds().resolve("wire"), ARTICLES / 2, ARTICLES);
            Compose.kill(processor);
            Compose.kill(broker);
            assertThat(Results.count(compose)).as("killed under load").isLessThan(ARTICLES);
            await().atMost(PATIENCE).until(() -> Results.count(compose) == ARTICLES);
            assertThat(Results.audit(compose)).contains(ARTICLES + " raw records: enriched " + ARTICLES, "clean: ");
        }
    }

    private static void writeArticles(Path feed, int from, int to) throws IOException {
        Files.createDirectories(feed);
        for (int i = from; i < to; i++) {
            Random words = new Random(i);
            String body = IntStream.range(0, 80)
                    .mapToObj(word -> "word" + words.nextInt(100_000))
                    .collect(Collectors.joining(" "));
            Files.writeString(
                    feed.resolve(i + ".txt"),
                    "Report " + i + "\n\nThe harbour is open, the harbour office said: " + body + ".\n");
        }
    }
}
