package org.wireroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.audit.Audit;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.run.Newsroom;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.headers.Reason;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.Rejection;
import org.wireroom.platform.headers.TextHeaders;
import picocli.CommandLine;

class DeadLettersIT {
    @TempDir
    Path folder;

    private Newsroom newsroom;
    private String printed;

    @BeforeEach
    void publishWhatCannotBeRead() throws Exception {
        newsroom = Newsroom.open(folder);
        newsroom.write("tass/nul.txt", "one\0two");
        newsroom.write("wire/nul.txt", "three\0four");
        newsroom.write("wire/empty.txt", "");
        newsroom.write("wire/good.txt", "The harbour is open.");
        newsroom.run();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void listsAndShowsThemAndSaysWhatAReplayWouldDo() {
        listsThemByReasonWithAnExample();
        choosesByReasonStageFeedAndTime();
        showsOneWithItsBytesAndNothingThatMovesTheCursor();
        saysWhatAReplayWouldDoAndDoesNothing();
    }

    private void listsThemByReasonWithAnExample() {
        assertThat(run("list")).isZero();
        assertThat(printed)
                .contains("empty at publish: 1 {open=1}", "undecodable at extract: 2 {open=2}", "feeds tass, wire")
                .contains("3 dead letters, 3 listed");
    }

    private void choosesByReasonStageFeedAndTime() {
        run("list", "--reason", "undecodable", "--stage", "extract", "--feed", "tass", "--each", "--since", "1h");
        assertThat(printed).contains("tass/nul.txt").doesNotContain("wire/").contains("1 listed");
        run("list", "--until", "1h");
        assertThat(printed).contains("0 listed");
        run("list", "--stage", "publish");
        assertThat(printed).contains("empty").doesNotContain("undecodable");
    }

    private void showsOneWithItsBytesAndNothingThatMovesTheCursor() {
        String place = place("tass/nul.txt");
        assertThat(run("show", place)).isZero();
        assertThat(printed).contains("wireroom_reason", "undecodable", "one\\u0000two", "7 bytes, open");
        assertThat(run("show", "0:999")).isEqualTo(ExitCodes.FAILED);
    }

    private void saysWhatAReplayWouldDoAndDoesNothing() {
        assertThat(run("replay", "--all", "--dry-run")).isEqualTo(ExitCodes.DEAD_LETTERS);
        assertThat(printed)
                .contains("would replay " + place("tass/nul.txt"), "2 would be replayed, 1 skipped")
                .contains("its bytes were not kept");
        assertThat(newsroom.records(Topics.RAW)).hasSize(3);
    }

    @Test
    void countsTheAttemptsOfWhatFailsAgain() throws Exception {
        assertThat(run("replay", "--feed", "wire", "--reason", "undecodable")).isZero();
        run("list", "--all", "--each");
        assertThat(printed).contains("replayed");
        newsroom.run();
        run("list", "--all", "--each");
        assertThat(printed).contains("failed again", "attempt 2");
        assertThat(run("replay", "--feed", "wire", "--reason", "undecodable")).isEqualTo(ExitCodes.DEAD_LETTERS);
        newsroom.run();
        ConsumerRecord<String, byte[]> last = newsroom.records(Topics.RAW).stream()
                .filter(each -> each.key().equals(ArticleId.of("wire", "nul.txt")))
                .max(Comparator.comparingLong(ConsumerRecord::offset))
                .orElseThrow();
        assertThat(TextHeaders.attempt(last.headers())).isEqualTo(3);
        assertThat(last.value()).isEqualTo("three\0four".getBytes(StandardCharsets.UTF_8));
        assertThat(last.headers().toArray())
                .noneMatch(header ->
                        header.key().startsWith("__streams") || header.key().equals("wireroom_reason"));
        assertThat(run("list", "--each")).isZero();
        assertThat(printed).contains("attempt 3").doesNotContain("attempt 2");
        assertClean();
    }

    @Test
    void marksWhatCouldBeReadAfterAReplay() throws Exception {
        deadLetterOfAVersionThatCanBeReadByNow("wire", "good.txt", "The harbour is open.");
        assertThat(run("replay", "--reason", "failed")).isZero();
        newsroom.run();
        run("list", "--reason", "failed", "--all", "--each");
        assertThat(printed).contains(" read ");
        assertThat(run("replay", "--reason", "failed")).isEqualTo(ExitCodes.DEAD_LETTERS);
        assertThat(printed).contains("already replayed: read");
        run("list", "--reason", "failed");
        assertThat(printed).contains("0 listed");
    }

    @Test
    void skipsWhatHasANewerVersion() throws Exception {
        newsroom.write("tass/nul.txt", "The bridge is open.");
        newsroom.run();
        assertThat(run("replay", "--feed", "tass")).isEqualTo(ExitCodes.DEAD_LETTERS);
        assertThat(printed).contains("a newer version of the article was published");
        assertThat(newsroom.results().get("tass/nul.txt").text()).isEqualTo("The bridge is open.");
    }

    @Test
    void discardsWhatNeedsNoAction() {
        assertThat(run("discard", "--reason", "empty")).isZero();
        run("list");
        assertThat(printed).doesNotContain("empty").contains("2 listed");
        run("list", "--all");
        assertThat(printed).contains("{discarded=1}");
    }

    private void deadLetterOfAVersionThatCanBeReadByNow(String feed, String name, String text) throws Exception {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(
                Topics.DEAD_LETTERS,
                ArticleId.of(feed, name).getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8));
        new Rejection(Reason.FAILED, "extract", feed + "/" + name + ": reading failed", null).set(letter.headers());
        newsroom.send(letter);
    }

    private void assertClean() throws Exception {
        assertThat(new Audit(newsroom.settings(), newsroom.out(), folder)
                        .run(Duration.ZERO)
                        .findings())
                .isEmpty();
    }

    private String place(String uri) {
        return newsroom.records(Topics.DEAD_LETTERS).stream()
                .filter(letter -> uri.equals(TextHeaders.get(letter.headers(), WireroomHeaders.URI)))
                .map(letter -> letter.partition() + ":" + letter.offset())
                .findFirst()
                .orElseThrow();
    }

    private int run(String... arguments) {
        List<String> line = new ArrayList<>(List.of("dead-letters"));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--bootstrap-server", newsroom.settings().asMap().get("kafka.bootstrap.servers")));
        StringWriter out = new StringWriter();
        CommandLine commandLine = Wireroom.commandLine();
        commandLine.setOut(new PrintWriter(out));
        int code = commandLine.execute(line.toArray(String[]::new));
        printed = out.toString();
        return code;
    }
}
