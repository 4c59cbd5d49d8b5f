package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.run.Newsroom.RunningPipeline;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.producer.ProducerService;
import org.wireroom.producer.ProducerSettings;
import org.wireroom.producer.files.InputFolder;
import org.wireroom.sink.SinkService;
import org.wireroom.sink.SinkSettings;

/** Several processes on one memory, one group and one folder. */
class SharedResultsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.open(folder);
        for (int i = 0; i < 20; i++) {
            newsroom.write("wire/" + i + ".txt", "Pier " + i + " is open, officials said on Monday.");
        }
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void rebuildsAnEmptiedFolderWithoutRecordsOfOthersAndRefusesASecondFolder() throws Exception {
        newsroom.send(new ProducerRecord<>(
                Topics.SAYINGS,
                "00000000000000000000000000000abc".getBytes(StandardCharsets.UTF_8),
                "not json at all".getBytes(StandardCharsets.UTF_8)));
        newsroom.run();
        assertThat(newsroom.results()).hasSize(20);
        deleteAll(newsroom.out().resolve("articles"));
        newsroom.run();
        assertThat(newsroom.results()).hasSize(20);

        try (RunningPipeline running = newsroom.start()) {
            await().atMost(PATIENCE)
                    .until(() -> running.pipeline().parts().get("sink").get().ready());
            try (SinkService other = sink(folder.resolve("other"), "other")) {
                assertThatThrownBy(other::run)
                        .isInstanceOf(KafkaException.class)
                        .hasMessageContaining("in another output folder");
            }
        }
    }

    @Test
    void letsSeveralSinksShareAFolder() throws Exception {
        List<SinkService> sinks = new ArrayList<>();
        List<CompletableFuture<Void>> ended = new ArrayList<>();
        for (String name : List.of("one", "two")) {
            SinkService sink = sink(newsroom.out(), name);
            sinks.add(sink);
            ended.add(CompletableFuture.runAsync(() -> run(sink)));
        }
        newsroom.run();
        await().atMost(PATIENCE).until(() -> newsroom.results().size() == 20);
        sinks.forEach(SinkService::stop);
        ended.forEach(CompletableFuture::join);
        for (SinkService sink : sinks) {
            sink.close();
        }
    }

    @Test
    void aWatchingProducerLearnsOfAWithdrawalByAnotherProcess() throws Exception {
        try (RunningPipeline running = newsroom.start()) {
            InputFolder input = new InputFolder(newsroom.in(), Set.of());
            CompletableFuture<Void> watch = CompletableFuture.runAsync(() -> {
                try {
                    running.pipeline().watch(List.of(input), false);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            await().atMost(PATIENCE).until(() -> newsroom.results().size() == 20);
            String id = newsroom.results().get("wire/1.txt").articleId();
            try (ProducerService withdrawing = producer(false)) {
                withdrawing.withdraw(id);
            }
            await().atMost(PATIENCE).until(() -> newsroom.results().size() == 19);
            newsroom.write("wire/1.txt", "Pier 1 is closed, officials said on Tuesday.");
            await().atMost(PATIENCE).until(() -> running.counts().withdrawn() == 1);
            try (ProducerService forced = producer(true)) {
                forced.publish(List.of(input));
            }
            await().atMost(PATIENCE).until(() -> newsroom.results().containsKey("wire/1.txt"));
            newsroom.write("wire/1.txt", "Pier 1 is open again, officials said on Friday.");
            await().atMost(PATIENCE)
                    .until(() -> newsroom.results().get("wire/1.txt").text().contains("Friday"));
            running.pipeline().stop();
            watch.join();
        }
    }

    private ProducerService producer(boolean allowReturn) {
        return new ProducerService(
                new KafkaSettings(newsroom.settings()),
                ProducerSettings.of(newsroom.settings()),
                allowReturn,
                new SimpleMeterRegistry());
    }

    private SinkService sink(Path out, String name) throws IOException {
        return new SinkService(
                new KafkaSettings(newsroom.settings()),
                SinkSettings.of(newsroom.settings()),
                out,
                name,
                new SimpleMeterRegistry());
    }

    private static void run(SinkService sink) {
        try {
            sink.run();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void deleteAll(Path start) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(start)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
