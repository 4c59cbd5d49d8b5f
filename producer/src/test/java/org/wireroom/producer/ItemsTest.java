package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wireroom.producer.TestBytes.bytes;
import static org.wireroom.producer.TestBytes.gzip;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.formats.ArticleReader;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.producer.files.ArticleFile;
import org.wireroom.producer.files.FileStamp;
import org.wireroom.text.hashing.Sha256;

/** Files that hold several articles, and articles that have names of their own. */
class ItemsTest {
    private static final ArticleReader READER = new ArticleReader();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String NEWS_ITEM = """
            <newsItem guid="urn:ferry" version="%s"><itemMeta><versionCreated>2026-01-01T00:00:00Z</versionCreated>
            <pubStatus qcode="stat:%s"/></itemMeta><contentMeta><headline>%s</headline></contentMeta></newsItem>
            """;

    @TempDir
    Path folder;

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final AcknowledgedSends sends = new AcknowledgedSends(producer, InstantSource.fixed(NOW));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private PublishedVersions versions = new PublishedVersions();

    @Test
    void eachItemIsARecordThatNamesItsContainer() throws Exception {
        String feed = feed("one", "two");
        publish("herald/rss.xml", feed);

        ProducerRecord<String, byte[]> second = raw().get(1);
        assertThat(raw()).hasSize(2);
        assertThat(second.key()).isEqualTo(ArticleId.of("herald", "two"));
        assertThat(header(second, WireroomHeaders.URI)).isEqualTo("herald/rss.xml#2");
        assertThat(header(second, WireroomHeaders.CONTAINER)).isEqualTo("herald/rss.xml");
        assertThat(header(second, WireroomHeaders.CONTAINER_VERSION)).isEqualTo(Sha256.version(bytes(feed)));
        assertThat(header(second, WireroomHeaders.POSITION)).isEqualTo("2");
        assertThat(header(second, "content-type")).isEqualTo("application/rss+xml");
    }

    @Test
    void ofAChangedFeedOnlyWhatIsNewIsPublished() throws Exception {
        publish("herald/rss.xml", feed("one", "two"));
        publish("herald/rss.xml", feed("three", "one", "two"));

        assertThat(raw())
                .extracting(ProducerRecord::key)
                .endsWith(ArticleId.of("herald", "three"))
                .hasSize(3);
        assertThat(count("unchanged")).isEqualTo(2);
    }

    @Test
    void theSameItemInAnotherFileOfTheFeedIsPublishedOnce() throws Exception {
        publish("herald/monday.xml", feed("one"));
        publish("herald/tuesday.xml", feed("one"));

        assertThat(raw()).hasSize(1);
    }

    @Test
    void aProducerThatStartsAgainHasNothingNewToSay() throws Exception {
        publish("wire/a.xml", newsItem("1", "usable", "One"));
        publish("wire/b.xml", newsItem("2", "usable", "Two"));
        publish("wire/c.xml", feed("one"));
        publish("wire/d.xml", feed("one"));
        int before = raw().size();

        restart();
        publish("wire/a.xml", newsItem("1", "usable", "One"));
        publish("wire/b.xml", newsItem("2", "usable", "Two"));
        publish("wire/c.xml", feed("one"));
        publish("wire/d.xml", feed("one"));

        assertThat(raw()).hasSize(before);
    }

    @Test
    void anItemThatReturnsToOldWordsIsPublishedAgain() throws Exception {
        String other = feed("one").replace("Words of", "New words of");
        publish("herald/rss.xml", feed("one"));
        publish("herald/rss.xml", other);
        publish("herald/rss.xml", feed("one"));

        assertThat(raw()).hasSize(3);
    }

    @Test
    void oneBrokenItemIsADeadLetterAndNotTheEndOfTheFile() throws Exception {
        String feed = feed("one", "two").replace("<title>one</title><description>Words of one.</description>", "");
        publish("herald/rss.xml", feed);
        publish("herald/rss.xml", feed + " ");

        assertThat(raw()).extracting(ProducerRecord::key).containsExactly(ArticleId.of("herald", "two"));
        assertThat(sent(Topics.DEAD_LETTERS)).singleElement().satisfies(letter -> {
            assertThat(header(letter, WireroomHeaders.REASON)).isEqualTo("no-article");
            assertThat(header(letter, DeadLetterHeaders.MESSAGE))
                    .startsWith("herald/rss.xml#1: ")
                    .contains("item");
            assertThat(new String(letter.value(), StandardCharsets.UTF_8)).contains("<guid>one</guid>");
        });
    }

    @Test
    void headersTellVersionAndStatusOfTheSource() throws Exception {
        publish("wire/a.xml", newsItem("7", "withheld", "Wait"));

        ProducerRecord<String, byte[]> raw = raw().get(0);
        assertThat(raw.key()).isEqualTo(ArticleId.of("wire", "urn:ferry"));
        assertThat(header(raw, WireroomHeaders.URI)).isEqualTo("wire/a.xml");
        assertThat(header(raw, WireroomHeaders.CONTAINER)).isNull();
        assertThat(header(raw, WireroomHeaders.SOURCE_VERSION)).isEqualTo("7");
        assertThat(header(raw, WireroomHeaders.SOURCE_CREATED)).isEqualTo("2026-01-01T00:00:00.000Z");
        assertThat(header(raw, WireroomHeaders.SOURCE_STATUS)).isEqualTo("withheld");
        assertThat(raw.value()).isEqualTo(bytes(newsItem("7", "withheld", "Wait")));
    }

    @Test
    void aDateThatLiesAheadIsNotBelieved() throws Exception {
        publish("wire/a.xml", newsItem("7", "usable", "40 beds").replace("2026-01-01", "2099-01-01"));
        publish("wire/b.xml", newsItem("7", "usable", "4 beds").replace("2026-01-01", "2026-11-23"));

        assertThat(header(raw().get(0), WireroomHeaders.SOURCE_CREATED)).isNull();
        assertThat(header(raw().get(0), WireroomHeaders.SOURCE_VERSION)).isEqualTo("7");
        assertThat(header(raw().get(1), WireroomHeaders.SOURCE_CREATED)).isEqualTo("2026-11-23T00:00:00.000Z");
    }

    @Test
    void ofTwoVersionsInAFileTheNewerIsPublished() throws Exception {
        String message =
                "<newsMessage>" + newsItem("2", "usable", "Two") + newsItem("1", "usable", "One") + "</newsMessage>";
        publish("wire/m.xml", message);

        assertThat(raw())
                .singleElement()
                .satisfies(raw ->
                        assertThat(header(raw, WireroomHeaders.SOURCE_VERSION)).isEqualTo("2"));
    }

    @Test
    void aKillIsARecordOfTheArticleThatItTakesDown() throws Exception {
        publish("wire/kill.xml", """
                <nitf><head><title>Kill</title><docdata management-doc-idref="TX.1" management-idref-status="canceled">
                <doc-id id-string="TX.2"/></docdata></head><body><body.content><p>Please kill TX.1.</p></body.content></body></nitf>
                """);

        assertThat(raw())
                .extracting(ProducerRecord::key)
                .containsExactly(ArticleId.of("wire", "TX.2"), ArticleId.of("wire", "TX.1"));
        assertThat(header(raw().get(0), WireroomHeaders.SOURCE_STATUS)).isNull();
        assertThat(header(raw().get(1), WireroomHeaders.SOURCE_STATUS)).isEqualTo("canceled");
    }

    @Test
    void aGzipFileIsAContainer() throws Exception {
        publish("wire/a.txt.gz", gzip(bytes("The harbour is open.")));

        assertThat(raw()).singleElement().satisfies(raw -> {
            assertThat(raw.value()).isEqualTo(bytes("The harbour is open."));
            assertThat(header(raw, WireroomHeaders.CONTAINER)).isEqualTo("wire/a.txt.gz");
        });
    }

    @Test
    void aGzipBombIsADeadLetter() throws Exception {
        publish("wire/bomb.gz", gzip(new byte[5_000_000]));

        assertThat(raw()).isEmpty();
        assertThat(sent(Topics.DEAD_LETTERS)).singleElement().satisfies(letter -> {
            assertThat(header(letter, WireroomHeaders.REASON)).isEqualTo("unsafe");
            assertThat(header(letter, DeadLetterHeaders.MESSAGE)).contains("wire/bomb.gz", "publish.max-bytes");
        });
    }

    @Test
    void aGzipFileThatBreaksOffIsADeadLetter() throws Exception {
        byte[] whole = gzip(bytes("The harbour is open."));
        publish("wire/a.gz", java.util.Arrays.copyOf(whole, whole.length - 12));

        assertThat(sent(Topics.DEAD_LETTERS))
                .singleElement()
                .satisfies(letter ->
                        assertThat(header(letter, WireroomHeaders.REASON)).isEqualTo("unreadable"));
    }

    @Test
    void aDocumentThatIsNoArticleIsPublishedForTheReaderToRefuse() throws Exception {
        publish("wire/opml.xml", "<?xml version=\"1.0\"?><configuration/>");

        assertThat(raw())
                .singleElement()
                .satisfies(raw -> assertThat(raw.key()).isEqualTo(ArticleId.of("wire", "opml.xml")));
    }

    @Test
    void aFeedWithoutItemsSaysNothing() throws Exception {
        publish("wire/rss.xml", "<rss><channel><title>t</title></channel></rss>");

        assertThat(producer.history()).isEmpty();
        assertThat(count("unchanged")).isEqualTo(1);
    }

    private static String feed(String... ids) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>t</title>");
        for (String id : ids) {
            feed.append("<item><title>")
                    .append(id)
                    .append("</title><description>Words of ")
                    .append(id);
            feed.append(".</description><guid>").append(id).append("</guid></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static String newsItem(String version, String status, String headline) {
        return NEWS_ITEM.formatted(version, status, headline);
    }

    private void publish(String name, String text) throws Exception {
        publish(name, bytes(text));
    }

    private void publish(String name, byte[] bytes) throws Exception {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        ProducerSettings settings = new ProducerSettings(
                1_000_000, Duration.ofMillis(50), Duration.ofSeconds(1), ProducerSettings.ReceivedAt.PUBLICATION);
        FilePublisher publisher = new FilePublisher(
                new ArticlePublisher(sends, versions, false, InstantSource.fixed(NOW), meters),
                new FileParts(READER, settings.maxBytes()),
                settings);
        assertThat(publisher.publish(ArticleFile.of(folder, path), FileStamp.of(path)))
                .isTrue();
        sends.flush();
    }

    /** Forgets all but what stands in the memory topic. */
    private void restart() {
        versions = new PublishedVersions();
        sent(Topics.PUBLISHED)
                .forEach(memory -> versions.put(memory.key(), Json.read(memory.value(), PublishedArticle.class)));
    }

    private List<ProducerRecord<String, byte[]>> raw() {
        return sent(Topics.RAW);
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
