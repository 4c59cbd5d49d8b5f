package org.wireroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.audit.Audit;
import org.wireroom.app.run.Newsroom;
import org.wireroom.app.run.Newsroom.RunningPipeline;
import org.wireroom.contract.ArticleId;
import org.wireroom.producer.files.InputFolder;

class WithdrawReportIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SHARED =
            "\"The harbour will stay open for all ships that carry grain, salt, timber or mail"
                    + " until the last day of the winter market in the old town,\" harbour chief Thomas Keller said on Monday.";

    @TempDir
    Path folder;

    @Test
    void namesWhatWasRemovedAndWhatChanged() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder);
                RunningPipeline running = newsroom.start()) {
            newsroom.write("wire/a.txt", "BERN, May 5 - The port is busy.\n\n" + SHARED + "\n");
            running.pipeline().runOnce(List.of(new InputFolder(newsroom.in(), Set.of())), false);
            newsroom.write("desk/b.txt", "RIGA, May 6 - The market opens.\n\n" + SHARED + "\n");
            running.pipeline().runOnce(List.of(new InputFolder(newsroom.in(), Set.of())), false);
            assertThat(newsroom.results().get("desk/b.txt").overlap().relations())
                    .isNotEmpty();

            String first = ArticleId.of("wire", "a.txt");
            String printed = withdraw(newsroom, first);

            assertThat(printed)
                    .contains("withdrawn " + first, first + " removed: news.articles.enriched partition=")
                    .contains("1 other articles revised: " + ArticleId.of("desk", "b.txt"))
                    .contains("last change after");
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(newsroom.results()).containsOnlyKeys("desk/b.txt");
                assertThat(newsroom.results().get("desk/b.txt").overlap().relations())
                        .isEmpty();
            });
            assertThat(new Audit(newsroom.settings(), newsroom.out(), folder)
                            .run(PATIENCE)
                            .findings())
                    .isEmpty();
        }
    }

    private static String withdraw(Newsroom newsroom, String id) {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String kafka = newsroom.settings().asMap().get("kafka.bootstrap.servers");
            assertThat(Wireroom.execute("withdraw", id, "--bootstrap-server", kafka, "--wait", "30"))
                    .isZero();
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
