package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;

/** Files that are no articles are kept, named and explained; the others go on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {
    private static final int FIVE_MIB = 5 * 1024 * 1024;

    private Newsroom newsroom;
    private Counts counts;
    private Map<String, ConsumerRecord<String, byte[]>> letters;
    private Map<String, EnrichedArticle> results;

    Newsroom open(Path folder) throws Exception {
        return Newsroom.open(folder);
    }

    @BeforeAll
    void runOnce(@TempDir Path folder) throws Exception {
        newsroom = open(folder);
        byte[] random = new byte[20_000];
        new Random(1).nextBytes(random);
        write("empty.txt", new byte[0]);
        write("large.txt", new byte[FIVE_MIB]);
        write("random.bin", random);
        write("nul.txt", "one\0two".getBytes(StandardCharsets.UTF_8));
        write("utf16-without-mark.txt", "The harbour is open.".getBytes(StandardCharsets.UTF_16BE));
        write("utf16-with-mark.txt", "The harbour is open.".getBytes(StandardCharsets.UTF_16));
        write("long-line.txt", "harbour ".repeat(12_500).getBytes(StandardCharsets.UTF_8));
        write("windows.txt", "The caf\u00e9 said \u201cyes\u201d.".getBytes("windows-1252"));
        write("new\nline ..%2f..%2f \uD83D\uDCF0.txt", "The harbour is open.".getBytes(StandardCharsets.UTF_8));
        write("same-1.txt", "The same words.".getBytes(StandardCharsets.UTF_8));
        write("same-2.txt", "The same words.".getBytes(StandardCharsets.UTF_8));
        counts = newsroom.run();
        results = newsroom.results();
        letters = newsroom.records(Topics.DEAD_LETTERS).stream()
                .collect(Collectors.toMap(
                        letter -> TextHeaders.get(letter.headers(), WireroomHeaders.URI), letter -> letter));
    }

    @AfterAll
    void close() {
        newsroom.close();
    }

    @Test
    void givesEveryFileOneOutcome() {
        assertThat(results.size() + letters.size()).isEqualTo(11);
        assertThat(counts.deadLetters()).isEqualTo(letters.size());
        // a revision of one is written, too
        assertThat(counts.written()).isGreaterThanOrEqualTo(results.size());
    }

    @Test
    void namesFileAndReasonOfEachDeadLetter() {
        Map<String, String> reasons = letters.values().stream()
                .collect(Collectors.toMap(
                        letter -> TextHeaders.get(letter.headers(), WireroomHeaders.URI),
                        letter -> TextHeaders.get(letter.headers(), WireroomHeaders.REASON)));
        assertThat(reasons)
                .isEqualTo(Map.of(
                        "empty.txt", "empty",
                        "large.txt", "too-large",
                        "random.bin", "undecodable",
                        "nul.txt", "undecodable"));
        assertThat(letters)
                .allSatisfy((uri, letter) -> assertThat(TextHeaders.get(letter.headers(), DeadLetterHeaders.MESSAGE))
                        .startsWith(uri + ": "));
    }

    @Test
    void keepsTheBytesOfDeadLettersButNotOfThoseTooLarge() throws Exception {
        for (String uri : List.of("empty.txt", "random.bin", "nul.txt")) {
            assertThat(letters.get(uri).value())
                    .isEqualTo(Files.readAllBytes(newsroom.in().resolve(uri)));
        }
        assertThat(letters.get("large.txt").value()).isNull();
    }

    @Test
    void tellsWhereARejectedRecordStands() {
        ConsumerRecord<String, byte[]> letter = letters.get("nul.txt");
        assertThat(TextHeaders.get(letter.headers(), DeadLetterHeaders.TOPIC)).isEqualTo(Topics.RAW);
        assertThat(TextHeaders.get(letter.headers(), DeadLetterHeaders.OFFSET)).isNotNull();
        assertThat(TextHeaders.get(letter.headers(), WireroomHeaders.STAGE)).isEqualTo("extract");
    }

    @Test
    void readsOtherEncodings() {
        assertThat(results.get("utf16-with-mark.txt").text()).isEqualTo("The harbour is open.");
        assertThat(results.get("utf16-without-mark.txt").text()).isEqualTo("The harbour is open.");
        assertThat(results.get("windows.txt").text()).isEqualTo("The caf\u00e9 said \u201cyes\u201d.");
    }

    @Test
    void readsALongLine() {
        assertThat(results.get("long-line.txt").text()).hasSize(100_000);
    }

    @Test
    void takesNamesOfAnyKind() {
        assertThat(results).containsKey("new%0Aline%20..%252f..%252f%20%F0%9F%93%B0.txt");
    }

    @Test
    void keepsFilesOfTheSameContentApart() {
        assertThat(results.get("same-1.txt").articleId())
                .isNotEqualTo(results.get("same-2.txt").articleId());
        assertThat(results.get("same-1.txt").version())
                .isEqualTo(results.get("same-2.txt").version());
    }

    private void write(String name, byte[] bytes) throws Exception {
        Files.write(newsroom.in().resolve(name), bytes);
    }
}
