package org.wireroom.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.run.Newsroom;
import org.wireroom.app.run.Newsroom.RunningPipeline;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.producer.ProducerService;
import org.wireroom.producer.ProducerSettings;
import org.wireroom.producer.files.InputFolder;

class AuditIT {
    private static final String ID = ArticleId.of("wire", "a.txt");
    private static final String OTHER = ArticleId.of("wire", "b.txt");

    @TempDir
    Path folder;

    private Newsroom newsroom;

    /** Two articles, one of them in two versions, one withdrawn, one that cannot be read, and a record without a key. */
    @BeforeEach
    void everyOutcome() throws Exception {
        newsroom = Newsroom.open(folder);
        newsroom.write("wire/a.txt", "The harbour is open.");
        newsroom.write("wire/b.txt", "The other pier is open, \"all of it\", the harbour office said.");
        newsroom.write("wire/c.txt", "The bridge is closed.");
        newsroom.write("wire/nul.txt", "one\0two");
        newsroom.write("wire/empty.txt", "");
        try (RunningPipeline running = newsroom.start()) {
            publishInput(running);
            newsroom.write("wire/a.txt", "The harbour is open again.");
            newsroom.send(new ProducerRecord<>(Topics.RAW, new byte[] {1, 2, 3}));
            newsroom.send(raw(OTHER, newsroom.text("wire/b.txt")));
            withdraw(ArticleId.of("wire", "c.txt"));
            publishInput(running);
        }
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void provesThatNothingIsWrong() throws Exception {
        AuditReport report = audit();
        assertThat(report.findings()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.outcomes()).isEqualTo("enriched 2, dead letter 2, withdrawn 1, superseded 2, unchanged 1");
        assertThat(report.records()).isEqualTo(8);
    }

    @Test
    void saysWhatHasNotBeenProcessedYet() throws Exception {
        newsroom.send(raw(ID, "The harbour is closed."));
        AuditReport report = audit();
        assertThat(report.isClean()).isFalse();
        assertThat(report.behind()).singleElement().asString().contains("wireroom-processor", "1 offsets", Topics.RAW);
        assertThat(report.findings()).isEmpty();
        assertThat(report.records()).isEqualTo(8);
    }

    @Test
    void findsFilesThatAreMissingStaleOrOfNobody() throws Exception {
        Path a = file(ID);
        Files.writeString(a, Files.readString(a).replace("harbour", "airport"));
        Files.delete(file(OTHER));
        Files.writeString(a.resolveSibling("leftover.json"), "{}");
        Path stranger = newsroom.out().resolve("articles/00/wire-00000000000000000000000000000000.json");
        Files.createDirectories(stranger.getParent());
        Files.writeString(stranger, "{}");
        assertThat(audit().findings())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("stale") && line.contains(ID))
                .anyMatch(line -> line.startsWith("missing") && line.contains(OTHER))
                .anyMatch(line -> line.startsWith("unexplained") && line.contains("leftover.json"))
                .anyMatch(line -> line.startsWith("unexplained") && line.contains("0000.json has no event"));
    }

    @Test
    void findsDeadLettersThatCameTwice() throws Exception {
        ConsumerRecord<String, byte[]> letter = newsroom.records(Topics.DEAD_LETTERS).stream()
                .filter(each -> each.value() != null && each.value().length == 7)
                .findFirst()
                .orElseThrow();
        newsroom.send(new ProducerRecord<>(
                Topics.DEAD_LETTERS,
                letter.partition(),
                letter.key().getBytes(StandardCharsets.UTF_8),
                letter.value(),
                letter.headers()));
        assertThat(audit().findings()).singleElement().asString().startsWith("doubled     " + Topics.RAW);
    }

    @Test
    void findsAnEnrichedArticleThatWasTakenBack() throws Exception {
        newsroom.send(new ProducerRecord<>(Topics.ENRICHED, ID.getBytes(StandardCharsets.UTF_8), null));
        try (RunningPipeline running = newsroom.start()) {
            running.pipeline().drain();
        }
        assertThat(audit().findings())
                .singleElement()
                .asString()
                .startsWith("missing")
                .contains("no enriched article");
    }

    @Test
    void looksAtASystemThatGoesOn() throws Exception {
        for (int i = 0; i < 300; i++) {
            newsroom.write("wire/more-%03d.txt".formatted(i), "Report " + i + ": the harbour is open, officials said.");
        }
        try (RunningPipeline running = newsroom.start()) {
            CompletableFuture<Void> published = CompletableFuture.runAsync(() -> {
                try {
                    publishInput(running);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            do {
                AuditReport report = audit(Duration.ofMinutes(1));
                assertThat(report.findings()).isEmpty();
                assertThat(report.behind()).isEmpty();
            } while (!published.isDone());
            published.join();
        }
        assertThat(audit().records()).isEqualTo(308);
    }

    private void publishInput(RunningPipeline running) throws Exception {
        running.pipeline().runOnce(List.of(new InputFolder(newsroom.in(), Set.of())), false);
    }

    private AuditReport audit() throws Exception {
        return audit(Duration.ZERO);
    }

    private AuditReport audit(Duration patience) throws Exception {
        return new Audit(newsroom.settings(), newsroom.out(), folder).run(patience);
    }

    private Path file(String id) throws Exception {
        try (Stream<Path> files = Files.walk(newsroom.out())) {
            return files.filter(file -> file.endsWith(id + ".json")).findFirst().orElseThrow();
        }
    }

    private static ProducerRecord<byte[], byte[]> raw(String id, String text) {
        return new ProducerRecord<>(
                Topics.RAW, id.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    private void withdraw(String id) throws Exception {
        try (ProducerService producer = new ProducerService(
                new KafkaSettings(newsroom.settings()),
                ProducerSettings.of(newsroom.settings()),
                false,
                new SimpleMeterRegistry())) {
            assertThat(producer.withdraw(id)).isTrue();
        }
    }
}
