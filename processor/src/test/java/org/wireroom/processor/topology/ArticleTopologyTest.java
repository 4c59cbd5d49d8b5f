package org.wireroom.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Overlap;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.platform.clock.ClockDifference;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.processor.topology.store.WithheldTotals;
import org.wireroom.text.hashing.Sha256;

class ArticleTopologyTest extends TopologyTest {
    private static final String TEXT = "The harbour is open, the harbour office said on Monday.";

    @Test
    void hasTheShapeThatItsStateWasMadeWith() throws IOException {
        String shape = new ArticleTopology(
                        TopologyRun.EXTRACTOR,
                        TopologyRun.settings(8),
                        new WithheldTotals(() -> ClockDifference.NONE, new SimpleMeterRegistry()),
                        new SimpleMeterRegistry())
                .get()
                .describe()
                .toString();
        try (InputStream golden = ArticleTopologyTest.class.getResourceAsStream("topology.txt")) {
            assertThat(shape.lines())
                    .containsExactlyElementsOf(new String(golden.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    @Test
    void publishesAnArticleAsItsFirstRevision() {
        run.publish("a.txt", TEXT);
        EnrichedArticle article = run.article("a.txt");
        assertThat(article.revision()).isEqualTo(1);
        assertThat(article.version()).isEqualTo(Sha256.version(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.feed()).isEqualTo("wire");
        assertThat(article.source().uri()).isEqualTo("wire/a.txt");
        assertThat(article.source().receivedAt()).isEqualTo(TopologyRun.START);
        assertThat(article.overlap()).isEqualTo(Overlap.none(article.articleId()));
    }

    @Test
    void changesNothingForTheSameBytes() {
        run.publish("a.txt", TEXT);
        run.publish("a.txt", TEXT);
        assertThat(run.published()).hasSize(1);
        assertThat(run.count("unchanged")).isEqualTo(1);
    }

    @Test
    void publishesANewVersionAsTheNextRevision() {
        run.publish("a.txt", TEXT);
        run.publish("a.txt", TEXT + " It rains.");
        EnrichedArticle article = run.article("a.txt");
        assertThat(article.revision()).isEqualTo(2);
        assertThat(article.source().firstReceivedAt()).isEqualTo(TopologyRun.START);
        assertThat(article.source().receivedAt()).isEqualTo(TopologyRun.START.plusMillis(1));
    }

    @Test
    void keepsTheLastGoodVersionWhenANewOneIsRejected() {
        run.publish("a.txt", TEXT);
        run.publish("a.txt", "\0");
        assertThat(run.published()).hasSize(1);
        assertThat(run.deadLetters()).hasSize(1);
        run.publish("a.txt", TEXT);
        assertThat(run.count("unchanged")).isEqualTo(1);
    }

    @Test
    void sendsWhatItCannotReadToTheDeadLettersUntouched() {
        byte[] bytes = {'a', 0, 'b'};
        run.publish("a.txt", bytes, Map.of());
        TestRecord<byte[], byte[]> letter = run.deadLetters().get(0);
        assertThat(letter.value()).isEqualTo(bytes);
        assertThat(new String(letter.key(), StandardCharsets.UTF_8)).isEqualTo(TopologyRun.id("a.txt"));
        assertThat(header(letter, WireroomHeaders.REASON)).isEqualTo("undecodable");
        assertThat(header(letter, WireroomHeaders.STAGE)).isEqualTo("extract");
        assertThat(header(letter, WireroomHeaders.ATTEMPT)).isEqualTo("1");
        assertThat(header(letter, WireroomHeaders.URI)).isEqualTo("wire/a.txt");
        assertThat(header(letter, DeadLetterHeaders.MESSAGE)).startsWith("wire/a.txt: ");
        assertThat(header(letter, DeadLetterHeaders.OFFSET)).isEqualTo("0");
        assertThat(run.count("rejected")).isEqualTo(1);
    }

    @Test
    void rejectsRecordsWhoseKeyIsNoArticleId() {
        run.pipe(null, TEXT.getBytes(StandardCharsets.UTF_8), new RecordHeaders());
        run.pipe(new byte[] {(byte) 0xFF, '/', '.'}, TEXT.getBytes(StandardCharsets.UTF_8), new RecordHeaders());
        run.pipe("../../etc/passwd".getBytes(StandardCharsets.UTF_8), null, new RecordHeaders());
        assertThat(run.deadLetters())
                .hasSize(3)
                .allSatisfy(letter ->
                        assertThat(header(letter, WireroomHeaders.REASON)).isEqualTo("bad-key"));
        assertThat(run.published()).isEmpty();
    }

    @Test
    void readsARecordWithoutHeaders() {
        run.pipe(
                TopologyRun.id("a.txt").getBytes(StandardCharsets.UTF_8),
                TEXT.getBytes(StandardCharsets.UTF_8),
                new RecordHeaders());
        assertThat(run.article("a.txt").feed()).isEqualTo("wire");
        assertThat(run.article("a.txt").source().uri()).isEqualTo(TopologyRun.id("a.txt"));
    }

    @Test
    void readsAReplayedDeadLetterAlways() {
        run.publish("a.txt", TEXT);
        run.publish("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), Map.of(WireroomHeaders.ATTEMPT, "2"));
        assertThat(run.count("extracted")).isEqualTo(2);
        assertThat(run.article("a.txt").source().receivedAt()).isEqualTo(TopologyRun.START.plusMillis(1));
    }

    @Test
    void withdrawsAnArticleUntilItMayReturn() {
        run.publish("a.txt", TEXT);
        run.withdraw("a.txt");
        assertThat(run.article("a.txt")).isNull();
        run.publish("a.txt", TEXT + " It rains.");
        assertThat(run.article("a.txt")).isNull();
        assertThat(run.count("withdrawn")).isEqualTo(2);
        run.publish("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), Map.of(WireroomHeaders.RETURNS, "true"));
        assertThat(run.article("a.txt").revision()).isEqualTo(2);
        assertThat(run.article("a.txt").source().firstReceivedAt()).isEqualTo(TopologyRun.START);
    }

    @Test
    void withdrawsAnArticleOnce() {
        run.publish("a.txt", TEXT);
        run.withdraw("a.txt");
        run.withdraw("a.txt");
        run.withdraw("never-there.txt");
        assertThat(run.published()).hasSize(2);
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return TextHeaders.get(letter.headers(), name);
    }
}
