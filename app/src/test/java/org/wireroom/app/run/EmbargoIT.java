package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.audit.Audit;
import org.wireroom.app.audit.AuditReport;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.producer.ProducerService;
import org.wireroom.producer.ProducerSettings;
import org.wireroom.producer.files.InputFolder;

/** Embargoed articles are published once and not early, however often the processor is killed, and leave no trace before. */
class EmbargoIT {
    private static final int ARTICLES = 200;
    private static final int NEVER = 10;
    private static final int KILLS = 4;
    private static final Duration APART = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String SECRET = "Quillfeather";

    private final Random random = new Random(22);
    private final Map<String, Instant> embargoes = new HashMap<>();

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.open(folder);
        stampByTheBroker(Topics.EXTRACTED);
        Instant first = Instant.now().plusSeconds(5).truncatedTo(ChronoUnit.MILLIS);
        for (int i = 0; i < ARTICLES; i++) {
            write("wire/%03d.json".formatted(i), first.plus(APART.multipliedBy(random.nextInt(ARTICLES))), "No" + i);
        }
        for (int i = 0; i < NEVER; i++) {
            write("wire/never-%03d.json".formatted(i), Instant.parse("2099-01-01T00:00:00Z"), SECRET + i);
        }
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void publishesEachOnceAndNotEarlyThoughTheProcessorIsKilled() throws Exception {
        try (ProducerService producer = new ProducerService(
                new KafkaSettings(newsroom.settings()),
                ProducerSettings.of(newsroom.settings()),
                false,
                new SimpleMeterRegistry())) {
            producer.publish(List.of(new InputFolder(newsroom.in(), Set.of())));
        }
        int published = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int enough = published + 10 + random.nextInt(30);
            Process processor = processor("kill" + kill);
            await().atMost(PATIENCE).until(() -> releases().size() >= enough);
            processor.destroyForcibly().waitFor();
            published = releases().size();
        }
        Process processor = processor("last");
        await().atMost(PATIENCE).until(() -> newsroom.records(Topics.ENRICHED).size() >= ARTICLES);
        processor.destroyForcibly().waitFor();

        assertReleased();
        newsroom.run();
        assertThat(newsroom.results()).hasSize(ARTICLES);
        assertNoTraceOfTheOthers();
        AuditReport report = new Audit(newsroom.settings(), newsroom.out(), folder).run(Duration.ofMinutes(1));
        assertThat(report.findings()).isEmpty();
        assertThat(report.outcomes()).isEqualTo("enriched 200, withheld 10");
    }

    private void assertReleased() {
        List<ConsumerRecord<String, byte[]>> releases = releases();
        assertThat(releases.stream().map(ConsumerRecord::key))
                .doesNotHaveDuplicates()
                .hasSize(ARTICLES);
        assertThat(newsroom.records(Topics.ENRICHED).stream().map(ConsumerRecord::key))
                .doesNotHaveDuplicates()
                .hasSize(ARTICLES);
        for (ConsumerRecord<String, byte[]> release : releases) {
            String uri = Json.read(release.value(), ExtractedArticle.class)
                    .article()
                    .source()
                    .uri();
            assertThat(Instant.ofEpochMilli(release.timestamp())).isAfterOrEqualTo(embargoes.get(uri));
        }
    }

    /** What was not released is in the raw articles, in the changelog of the extract step, and nowhere else. */
    private void assertNoTraceOfTheOthers() throws Exception {
        Set<String> found = new TreeSet<>();
        try (Admin admin = Admin.create(new KafkaSettings(newsroom.settings()).admin())) {
            for (String topic : admin.listTopics().names().get()) {
                if (newsroom.records(topic).stream().anyMatch(EmbargoIT::tells)) {
                    found.add(topic);
                }
            }
        }
        assertThat(found).containsExactly(Topics.RAW, "wireroom-processor-embargoed-changelog");
        for (Path written : List.of(newsroom.out(), folder.resolve("logs"))) {
            try (Stream<Path> files = Files.walk(written)) {
                assertThat(files.filter(Files::isRegularFile).collect(Collectors.toList()))
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .doesNotContain(SECRET));
            }
        }
    }

    private static boolean tells(ConsumerRecord<String, byte[]> message) {
        return message.value() != null && new String(message.value(), StandardCharsets.ISO_8859_1).contains(SECRET);
    }

    private List<ConsumerRecord<String, byte[]>> releases() {
        return newsroom.records(Topics.EXTRACTED);
    }

    private Process processor(String name) throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        return OwnProcess.start(
                logs.resolve(name + ".log"),
                List.of(
                        "process",
                        "--work",
                        folder.resolve("process").toString(),
                        "--bootstrap-server",
                        newsroom.settings().asMap().get(KafkaSettings.BOOTSTRAP_SERVERS)));
    }

    private void write(String name, Instant until, String secret) throws IOException {
        embargoes.put(name, until);
        newsroom.write(name, """
                {"uri": "urn:%s", "embargoed": "%s", "headline": "Port Elm %s to close", "body_text": "The %s ferry will close, Ada Quill said in %s."}""".formatted(name, until, secret, secret, secret));
    }

    private void stampByTheBroker(String topic) throws Exception {
        try (Admin admin = Admin.create(new KafkaSettings(newsroom.settings()).admin())) {
            AlterConfigOp byTheBroker = new AlterConfigOp(
                    new ConfigEntry("message.timestamp.type", "LogAppendTime"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(
                            Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(byTheBroker)))
                    .all()
                    .get();
        }
    }
}
