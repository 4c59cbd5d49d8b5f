package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.run.Newsroom.RunningPipeline;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.topics.Topics;
import org.wireroom.producer.files.InputFolder;

/** For tests: stops in the middle of the work, which lose nothing and double nothing. */
abstract class Restarts {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private Newsroom newsroom;
    private InputFolder input;

    Newsroom open(Path folder) throws Exception {
        return Newsroom.open(folder);
    }

    int articles() {
        return 2000;
    }

    @BeforeEach
    void writeArticles() throws Exception {
        newsroom = open(folder);
        for (int i = 0; i < articles(); i++) {
            newsroom.write("wire/%02d/%04d.txt".formatted(i % 20, i), report(i));
        }
        input = new InputFolder(newsroom.in(), Set.of());
    }

    /** A report that shares no passage with another one. */
    private static String report(int number) {
        Random words = new Random(number);
        String body = IntStream.range(0, 80)
                .mapToObj(i -> "word" + words.nextInt(100_000))
                .collect(Collectors.joining(" "));
        return "Report " + number + "\n\nThe harbour is open, the harbour office said: " + body + ".\n";
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    void stopProcessorAndSink() throws Exception {
        newsroom.set("sink.batch", "50");
        for (int stop = 1; stop <= 3; stop++) {
            long enough = stop * 100L;
            interruptRunWhenWritten(enough);
        }
        newsroom.run();
        assertNothingLostNothingDoubled();
    }

    void stopTheBroker() throws Exception {
        try (RunningPipeline running = newsroom.start()) {
            CompletableFuture<Void> ended = inBackground(running);
            await().atMost(PATIENCE).until(() -> running.counts().written() > 100);
            newsroom.restartBroker();
            ended.join();
        }
        assertNothingLostNothingDoubled();
    }

    private void interruptRunWhenWritten(long enough) throws Exception {
        try (RunningPipeline running = newsroom.start()) {
            CompletableFuture<Void> ended = inBackground(running);
            await().atMost(PATIENCE).until(() -> running.counts().written() >= enough || ended.isDone());
            running.pipeline().stop();
            ended.join();
        }
    }

    private CompletableFuture<Void> inBackground(RunningPipeline running) {
        return CompletableFuture.runAsync(() -> {
            try {
                running.pipeline().runOnce(List.of(input), false);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void assertNothingLostNothingDoubled() {
        Map<String, EnrichedArticle> results = newsroom.results();
        assertThat(results).hasSize(articles());
        assertThat(results.values())
                .allSatisfy(article -> assertThat(article.revision()).isEqualTo(1));
        for (String topic : List.of(Topics.RAW, Topics.EXTRACTED, Topics.ENRICHED)) {
            List<String> keys =
                    newsroom.records(topic).stream().map(ConsumerRecord::key).toList();
            assertThat(keys).as(topic).hasSize(articles());
            assertThat(new HashSet<>(keys)).as(topic).hasSize(articles());
        }
    }
}
