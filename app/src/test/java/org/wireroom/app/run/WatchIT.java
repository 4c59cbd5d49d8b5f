package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.run.Newsroom.RunningPipeline;
import org.wireroom.producer.files.InputFolder;

/** Folders that articles keep coming into. */
class WatchIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TEXT = "The harbour is open.";

    @TempDir
    Path folder;

    private Newsroom newsroom;
    private RunningPipeline running;
    private CompletableFuture<Void> ended;

    @BeforeEach
    void watch() throws Exception {
        newsroom = Newsroom.open(folder);
        newsroom.write("wire/before.txt", TEXT);
        running = newsroom.start();
        InputFolder input = new InputFolder(newsroom.in(), Set.of());
        ended = CompletableFuture.runAsync(() -> {
            try {
                running.pipeline().watch(List.of(input), false);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        awaitResult("wire/before.txt");
    }

    @AfterEach
    void stop() throws Exception {
        running.pipeline().stop();
        ended.join();
        running.close();
        newsroom.close();
    }

    @Test
    void takesWhatIsWrittenRenamedOrMovedIn() throws Exception {
        newsroom.write("wire/written.txt", TEXT);
        Path part = newsroom.write("wire/renamed.txt.part", TEXT);
        Files.move(part, part.resolveSibling("renamed.txt"));
        Path outside = Files.createDirectories(folder.resolve("outside/deep"));
        Files.writeString(outside.resolve("moved.txt"), TEXT);
        Files.move(folder.resolve("outside"), newsroom.in().resolve("new-feed"));
        newsroom.write("other/later/still.txt", TEXT);
        awaitResult("wire/written.txt");
        awaitResult("wire/renamed.txt");
        awaitResult("new-feed/deep/moved.txt");
        awaitResult("other/later/still.txt");
        assertThat(newsroom.results()).doesNotContainKey("wire/renamed.txt.part");
    }

    @Test
    void takesAChangedFileAsANewVersion() throws Exception {
        newsroom.write("wire/before.txt", "The harbour is closed.");
        await().atMost(PATIENCE)
                .until(() -> newsroom.results().get("wire/before.txt").revision() == 2);
        assertThat(newsroom.results().get("wire/before.txt").text()).isEqualTo("The harbour is closed.");
    }

    @Test
    void goesOnAfterAFileThatIsNoArticle() throws Exception {
        newsroom.write("wire/a-empty.txt", "");
        newsroom.write("wire/b-nul.txt", "\0");
        newsroom.write("wire/c.txt", TEXT);
        awaitResult("wire/c.txt");
        await().atMost(PATIENCE).until(() -> running.counts().deadLetters() == 2);
    }

    private void awaitResult(String uri) {
        await().atMost(PATIENCE).until(() -> newsroom.results().containsKey(uri));
    }
}
