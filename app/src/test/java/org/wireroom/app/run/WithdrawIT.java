package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.run.Newsroom.RunningPipeline;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.producer.ProducerService;
import org.wireroom.producer.ProducerSettings;
import org.wireroom.producer.files.InputFolder;

/** Takedowns. */
class WithdrawIT {
    private static final String URI = "wire/a.txt";

    @TempDir
    Path folder;

    private Newsroom newsroom;
    private String articleId;

    @BeforeEach
    void publishAndWithdraw() throws Exception {
        newsroom = Newsroom.open(folder);
        newsroom.write(URI, "The harbour is open.");
        newsroom.write("wire/b.txt", "The other pier is open.");
        newsroom.run();
        articleId = newsroom.results().get(URI).articleId();
        try (ProducerService producer = new ProducerService(
                new KafkaSettings(newsroom.settings()),
                ProducerSettings.of(newsroom.settings()),
                false,
                new SimpleMeterRegistry())) {
            assertThat(producer.withdraw(articleId)).isTrue();
            assertThat(producer.withdraw("wire-00000000000000000000000000000000"))
                    .isFalse();
        }
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void removesTheResultAndKeepsItAway() throws Exception {
        Counts counts = newsroom.run();
        assertThat(counts.withdrawn()).isEqualTo(1);
        assertThat(newsroom.results()).containsOnlyKeys("wire/b.txt");
        newsroom.write(URI, "The harbour is open again.");
        newsroom.run();
        assertThat(newsroom.results()).containsOnlyKeys("wire/b.txt");
    }

    @Test
    void letsAnArticleReturnWhenForced() throws Exception {
        newsroom.run();
        try (RunningPipeline running = newsroom.start()) {
            running.pipeline().runOnce(List.of(new InputFolder(newsroom.in(), Set.of())), true);
        }
        assertThat(newsroom.results()).containsKey(URI);
        assertThat(newsroom.results().get(URI).articleId()).isEqualTo(articleId);
        assertThat(newsroom.results().get(URI).revision()).isEqualTo(2);
    }
}
