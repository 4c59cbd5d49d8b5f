package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.platform.settings.KafkaSettings;

/** The main job, on the example articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunIT {
    static final Path EXAMPLES = Path.of("../examples/articles");

    Newsroom newsroom;
    Map<String, EnrichedArticle> first;

    Newsroom open(Path folder) throws Exception {
        return Newsroom.open(folder);
    }

    @BeforeAll
    void runOnce(@TempDir Path folder) throws Exception {
        newsroom = open(folder);
        try (Stream<Path> examples = Files.walk(EXAMPLES)) {
            for (Path file : examples.filter(Files::isRegularFile).toList()) {
                newsroom.write(EXAMPLES.relativize(file).toString(), Files.readString(file));
            }
        }
        newsroom.run();
        first = newsroom.results();
    }

    @AfterAll
    void close() {
        newsroom.close();
    }

    @Test
    @Order(1)
    void givesOneResultForEachFile() throws Exception {
        try (Stream<Path> examples = Files.walk(EXAMPLES)) {
            assertThat(first.keySet())
                    .containsExactlyInAnyOrderElementsOf(examples.filter(Files::isRegularFile)
                            .map(file -> EXAMPLES.relativize(file).toString())
                            .toList());
        }
    }

    @Test
    @Order(2)
    void keepsTheTextOfEveryFile() {
        assertThat(first)
                .allSatisfy((uri, article) -> assertThat(article.text()).isEqualTo(newsroom.text(uri)));
    }

    @Test
    @Order(3)
    void namesTheFeedAfterTheFirstFolder() {
        assertThat(first.get("danube-press/0001.txt").feed()).isEqualTo("danube-press");
        assertThat(first.get("danube-press/0001.txt").articleId()).startsWith("danube-press-");
    }

    @Test
    @Order(4)
    void carriesTheBytesOfEveryFileOnTheRawTopic() {
        Map<String, String> raw = newsroom.records(Topics.RAW).stream()
                .collect(Collectors.toMap(
                        message -> TextHeaders.get(message.headers(), WireroomHeaders.URI),
                        message -> new String(message.value(), StandardCharsets.UTF_8)));
        assertThat(raw)
                .hasSameSizeAs(first)
                .allSatisfy((uri, text) -> assertThat(text).isEqualTo(newsroom.text(uri)));
    }

    @Test
    @Order(5)
    void marksEveryEventAsACloudEvent() {
        for (String topic : List.of(Topics.RAW, Topics.PUBLISHED, Topics.EXTRACTED, Topics.ENRICHED)) {
            List<ConsumerRecord<String, byte[]>> events = newsroom.records(topic);
            assertThat(events).isNotEmpty().allSatisfy(event -> {
                assertThat(TextHeaders.get(event.headers(), "ce_specversion")).isEqualTo("1.0");
                assertThat(TextHeaders.get(event.headers(), "ce_subject")).isEqualTo(event.key());
                assertThat(TextHeaders.get(event.headers(), "ce_type")).startsWith("org.wireroom.article.");
            });
        }
    }

    @Test
    @Order(6)
    void keepsTheChangelogsInSegmentsThatAreSoonCompacted() throws Exception {
        try (Admin admin = Admin.create(new KafkaSettings(newsroom.settings()).admin())) {
            List<ConfigResource> changelogs = admin.listTopics().names().get().stream()
                    .filter(topic -> topic.endsWith("-changelog"))
                    .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                    .toList();
            assertThat(changelogs).hasSizeGreaterThan(5);
            assertThat(admin.describeConfigs(changelogs).all().get().values()).allSatisfy(config -> {
                assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
                assertThat(Integer.parseInt(config.get("segment.bytes").value()))
                        .isBetween(Topics.MAX_RECORD_BYTES, 2 * Topics.MAX_RECORD_BYTES);
            });
        }
    }

    @Test
    @Order(7)
    void publishesNothingInASecondRun() throws Exception {
        Counts counts = newsroom.run();
        assertThat(counts.published()).isZero();
        assertThat(counts.unchanged()).isEqualTo(first.size());
        assertThat(counts.enriched()).isZero();
        assertThat(newsroom.results()).isEqualTo(first);
    }

    @Test
    @Order(8)
    void makesAChangedFileANewVersionOfTheSameArticle() throws Exception {
        String uri = "coastal-times/table.txt";
        newsroom.write(uri, first.get(uri).text() + "\nA replay was asked for.\n");
        assertThat(newsroom.run().published()).isEqualTo(1);
        EnrichedArticle before = first.get(uri);
        EnrichedArticle after = newsroom.results().get(uri);
        assertThat(after.articleId()).isEqualTo(before.articleId());
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.source().firstReceivedAt()).isEqualTo(before.source().firstReceivedAt());
        assertThat(after.source().receivedAt()).isAfter(before.source().receivedAt());
    }

    @Test
    @Order(9)
    void keepsTheResultOfAFileThatIsDeleted() throws Exception {
        Files.delete(newsroom.in().resolve("telex/earnings.txt"));
        newsroom.run();
        assertThat(newsroom.results()).containsKey("telex/earnings.txt");
    }
}
