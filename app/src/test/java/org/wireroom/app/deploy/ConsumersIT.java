package org.wireroom.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.machine.Ran;
import org.wireroom.app.run.Newsroom;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;

/** The example consumers see what holds: the highest revision of each article, nothing withdrawn, nothing rolled back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsumersIT {
    private static final String CONSUMERS = "examples/consumers/";
    private static final int REVISIONS = 3;

    private Newsroom newsroom;
    private String brokers;
    private List<String> expected;

    @BeforeAll
    void publishUpdateAndWithdraw(@TempDir Path folder) throws Exception {
        newsroom = Newsroom.open(folder);
        brokers = new KafkaSettings(newsroom.settings()).bootstrapServers();
        for (int i = 0; i < 20; i++) {
            newsroom.write("wire/" + i + ".txt", "Harbour " + i + "\n\nBerth number " + i + " is open.\n");
        }
        newsroom.run();
        for (int revision = 2; revision <= REVISIONS; revision++) {
            newsroom.write(
                    "wire/7.txt", "Harbour 7\n\nBerth number 7 is shut, for the time number " + revision + ".\n");
            newsroom.run();
        }
        List<EnrichedArticle> articles = List.copyOf(newsroom.results().values());
        String withdrawn = articles.get(0).articleId();
        String rolledBack = articles.get(1).articleId();
        newsroom.send(new ProducerRecord<>(Topics.RAW, json(withdrawn), null));
        newsroom.run();
        rollBack(rolledBack);
        expected = newsroom.results().values().stream()
                .map(article -> article.articleId() + "\t" + article.revision())
                .sorted()
                .toList();
        assertThat(expected).hasSize(19).anyMatch(line -> line.endsWith("\t" + REVISIONS));
    }

    @AfterAll
    void close() {
        newsroom.close();
    }

    @Test
    void inJava() throws Exception {
        assertThat(idsAndRevisions(
                        "java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CONSUMERS + "java/NewestArticles.java",
                        brokers))
                .isEqualTo(expected);
    }

    @Test
    @EnabledIf(value = "org.wireroom.app.machine.Machine#hasNode", disabledReason = "no Node with npm here")
    void inNode(@TempDir Path folder) throws Exception {
        for (String file : List.of("package.json", "package-lock.json", "newest-articles.js")) {
            Files.copy(Path.of("..", CONSUMERS, "node", file), folder.resolve(file));
        }
        Ran.of(List.of("npm", "ci", "--silent", "--no-audit", "--no-fund", "--prefix", folder.toString()), Map.of())
                .expectDone();
        assertThat(idsAndRevisions("node", folder.resolve("newest-articles.js").toString(), brokers))
                .isEqualTo(expected);
    }

    @Test
    @EnabledIf(value = "org.wireroom.app.machine.Machine#hasKcat", disabledReason = "no kcat here")
    void inKcat() throws Exception {
        assertThat(idsAndRevisions(CONSUMERS + "kcat/newest-articles.sh", brokers))
                .isEqualTo(expected);
    }

    private static List<String> idsAndRevisions(String... command) throws IOException {
        return Ran.of(List.of(command), Map.of())
                .expectDone()
                .lines()
                .map(line -> line.split("\t", -1))
                .map(fields -> fields[0] + "\t" + fields[1])
                .toList();
    }

    /** What a processor that dies leaves in the topic: records of a transaction that is not committed. */
    private void rollBack(String articleId) {
        Map<String, Object> config = Map.of("bootstrap.servers", brokers, "transactional.id", "rolls-back");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            List<Future<RecordMetadata>> sent = List.of(
                    producer.send(new ProducerRecord<>(Topics.ENRICHED, articleId, json("{\"revision\":99}"))),
                    producer.send(new ProducerRecord<>(Topics.ENRICHED, "wire-0", json("{\"revision\":1}"))));
            producer.flush();
            assertThat(sent).allMatch(Future::isDone);
            producer.abortTransaction();
        }
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
