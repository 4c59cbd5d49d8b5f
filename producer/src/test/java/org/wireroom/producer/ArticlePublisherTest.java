package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.article.PublishedArticle.State;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.formats.ArticleReader;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.producer.files.ArticleFile;
import org.wireroom.producer.files.FileStamp;
import org.wireroom.text.hashing.Sha256;

class ArticlePublisherTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123Z");
    private static final ArticleReader READER = new ArticleReader();

    @TempDir
    Path folder;

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final AcknowledgedSends sends = new AcknowledgedSends(producer, InstantSource.fixed(NOW));
    private final PublishedVersions versions = new PublishedVersions();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private ArticleFile file;

    @BeforeEach
    void nameFile() {
        file = ArticleFile.of(folder, folder.resolve("wire/a.txt"));
    }

    @Test
    void publishesTheBytesUntouchedWithTheirOriginInHeaders() throws Exception {
        byte[] bytes = {(byte) 0xFF, 13, 10, 'x'};
        publish(bytes);
        ProducerRecord<String, byte[]> raw = sent(Topics.RAW).get(0);
        assertThat(raw.key()).isEqualTo(file.articleId());
        assertThat(raw.value()).isEqualTo(bytes);
        assertThat(raw.timestamp()).isEqualTo(NOW.toEpochMilli());
        assertThat(header(raw, WireroomHeaders.FEED)).isEqualTo("wire");
        assertThat(header(raw, WireroomHeaders.URI)).isEqualTo("wire/a.txt");
        assertThat(header(raw, "ce_type")).isEqualTo("org.wireroom.article.raw.v1");
        assertThat(header(raw, "ce_id")).isEqualTo(file.articleId() + "/" + Sha256.version(bytes));
    }

    @Test
    void remembersAVersionAfterTheBrokersHaveIt() throws Exception {
        publish("one");
        PublishedArticle remembered = Json.read(sent(Topics.PUBLISHED).get(0).value(), PublishedArticle.class);
        assertThat(remembered.version()).isEqualTo(Sha256.version("one".getBytes(StandardCharsets.UTF_8)));
        assertThat(remembered.state()).isEqualTo(State.PUBLISHED);
        assertThat(remembered.firstPublishedAt()).isEqualTo(NOW);
        assertThat(remembered.offset()).isZero();
    }

    @Test
    void publishesAVersionOnce() throws Exception {
        publish("one");
        publish("one");
        publish("two");
        assertThat(sent(Topics.RAW)).hasSize(2);
        assertThat(count("unchanged")).isEqualTo(1);
    }

    @Test
    void publishesAnOldVersionAgainWhenTheFileReturnsToIt() throws Exception {
        publish("one");
        publish("two");
        publish("one");
        assertThat(sent(Topics.RAW)).hasSize(3);
    }

    @Test
    void sendsAnEmptyFileToTheDeadLettersOnce() throws Exception {
        publish("");
        publish("");
        ProducerRecord<String, byte[]> letter = sent(Topics.DEAD_LETTERS).get(0);
        assertThat(sent(Topics.DEAD_LETTERS)).hasSize(1);
        assertThat(letter.value()).isEmpty();
        assertThat(header(letter, WireroomHeaders.REASON)).isEqualTo("empty");
        assertThat(header(letter, WireroomHeaders.STAGE)).isEqualTo("publish");
        assertThat(header(letter, DeadLetterHeaders.MESSAGE)).isEqualTo("wire/a.txt: the file is empty");
        assertThat(sent(Topics.RAW)).isEmpty();
    }

    @Test
    void sendsTheHeadersAloneOfAFileOverTheLimit() throws Exception {
        publish("x".repeat(10_001));
        ProducerRecord<String, byte[]> letter = sent(Topics.DEAD_LETTERS).get(0);
        assertThat(letter.value()).isNull();
        assertThat(header(letter, WireroomHeaders.REASON)).isEqualTo("too-large");
        assertThat(header(letter, DeadLetterHeaders.MESSAGE))
                .contains("wire/a.txt", "10001", "10000", "publish.max-bytes");
    }

    @Test
    void sendsAFileThatCannotBeReadToTheDeadLetters() throws Exception {
        Files.createDirectories(file.path());
        assertThat(publisher(false).publish(file, FileStamp.of(file.path()))).isTrue();
        sends.flush();
        ProducerRecord<String, byte[]> letter = sent(Topics.DEAD_LETTERS).get(0);
        assertThat(header(letter, WireroomHeaders.REASON)).isEqualTo("unreadable");
        assertThat(header(letter, DeadLetterHeaders.EXCEPTION)).contains("IOException");
    }

    @Test
    void publishesAFileThatWasRejectedAndThenRepaired() throws Exception {
        publish("");
        publish("one");
        assertThat(sent(Topics.RAW)).hasSize(1);
    }

    @Test
    void countsAFileThatIsGone() throws Exception {
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), "one");
        FileStamp stamp = FileStamp.of(file.path());
        Files.delete(file.path());
        assertThat(publisher(false).publish(file, stamp)).isTrue();
        assertThat(count("gone")).isEqualTo(1);
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void withdrawsWithARecordThatHasNoValue() throws Exception {
        publish("one");
        assertThat(articles(false).withdraw(file.articleId())).isTrue();
        sends.flush();
        assertThat(sent(Topics.RAW).get(1).value()).isNull();
        PublishedArticle remembered = Json.read(sent(Topics.PUBLISHED).get(1).value(), PublishedArticle.class);
        assertThat(remembered.state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void withdrawsOnlyWhatWasPublished() throws Exception {
        assertThat(articles(false).withdraw(file.articleId())).isFalse();
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void leavesAWithdrawnArticleOutUnlessItMayReturn() throws Exception {
        publish("one");
        articles(false).withdraw(file.articleId());
        publish("two");
        assertThat(count("withdrawn")).isEqualTo(1);
        assertThat(sent(Topics.RAW)).hasSize(2);

        Files.writeString(file.path(), "one");
        publisher(true).publish(file, FileStamp.of(file.path()));
        sends.flush();
        ProducerRecord<String, byte[]> returned = sent(Topics.RAW).get(2);
        assertThat(returned.value()).isEqualTo("one".getBytes(StandardCharsets.UTF_8));
        assertThat(header(returned, WireroomHeaders.RETURNS)).isEqualTo("true");
    }

    @Test
    void takesTheFileTimeAsTimeOfReceiptWhenToldSo() throws Exception {
        write("one".getBytes(StandardCharsets.UTF_8));
        Instant modified = Instant.parse("2019-01-17T09:50:00Z");
        Files.setLastModifiedTime(file.path(), FileTime.from(modified));
        publisher(settings(ProducerSettings.ReceivedAt.FILE_TIME), false).publish(file, FileStamp.of(file.path()));
        assertThat(sent(Topics.RAW).get(0).timestamp()).isEqualTo(modified.toEpochMilli());
    }

    @Test
    void takesAFileTimeAheadAsNow() throws Exception {
        write("one".getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file.path(), FileTime.from(NOW.plus(Duration.ofHours(3))));
        publisher(settings(ProducerSettings.ReceivedAt.FILE_TIME), false).publish(file, FileStamp.of(file.path()));
        assertThat(sent(Topics.RAW).get(0).timestamp()).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void failsWhenTheBrokersRefuseARecord() throws Exception {
        MockProducer<String, byte[]> refusing =
                new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
        AcknowledgedSends failing = new AcknowledgedSends(refusing, InstantSource.fixed(NOW));
        failing.send(new ProducerRecord<>(Topics.RAW, "id", new byte[1]), written -> {});
        refusing.errorNext(new TimeoutException("no broker"));
        assertThatThrownBy(failing::settle)
                .isInstanceOf(KafkaException.class)
                .hasMessageContaining("id")
                .hasMessageContaining("no broker");
    }

    private void publish(String text) throws Exception {
        publish(text.getBytes(StandardCharsets.UTF_8));
    }

    private void publish(byte[] bytes) throws Exception {
        write(bytes);
        assertThat(publisher(false).publish(file, FileStamp.of(file.path()))).isTrue();
        sends.flush();
    }

    private void write(byte[] bytes) throws IOException {
        Files.createDirectories(file.path().getParent());
        Files.write(file.path(), bytes);
    }

    private FilePublisher publisher(boolean allowReturn) {
        return publisher(settings(ProducerSettings.ReceivedAt.PUBLICATION), allowReturn);
    }

    private FilePublisher publisher(ProducerSettings settings, boolean allowReturn) {
        return new FilePublisher(articles(allowReturn), new FileParts(READER, settings.maxBytes()), settings);
    }

    private ArticlePublisher articles(boolean allowReturn) {
        return new ArticlePublisher(sends, versions, allowReturn, InstantSource.fixed(NOW), meters);
    }

    private static ProducerSettings settings(ProducerSettings.ReceivedAt receivedAt) {
        return new ProducerSettings(10_000, Duration.ofMillis(50), Duration.ofSeconds(1), receivedAt);
    }

    private List<ProducerRecord<String, byte[]>> sent(String topic) {
        return producer.history().stream()
                .filter(message -> message.topic().equals(topic))
                .toList();
    }

    private static String header(ProducerRecord<String, byte[]> message, String name) {
        return TextHeaders.get(message.headers(), name);
    }

    private double count(String outcome) {
        return meters.counter("wireroom.files", "outcome", outcome).count();
    }
}
