package org.wireroom.app.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.machine.Ran;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.producer.ProducerService;
import org.wireroom.producer.ProducerSettings;
import org.wireroom.text.hashing.Sha256;
import tools.jackson.databind.JsonNode;

/** Articles that are pushed are read like files, and those who push learn what became of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PushIT {
    private static final String ARTICLES = "/v1/feeds/telex/articles";

    private PushingNewsroom pushing;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        pushing = PushingNewsroom.open(folder);
    }

    @AfterAll
    void close() throws Exception {
        pushing.close();
    }

    @Test
    void aPushedArticleIsEnrichedAndItsSenderIsToldSo() throws Exception {
        JsonNode answer = push("The ferry sails again, the harbour office said on Monday.");
        assertThat(answer.path("status").intValue()).isEqualTo(202);
        String id = answer.path("articleId").stringValue();
        JsonNode outcome = awaitOutcome(id, "enriched");
        assertThat(outcome.path("revision").intValue()).isEqualTo(1);
        assertThat(outcome.path("topic").stringValue()).isEqualTo(Topics.ENRICHED);
        await().atMost(PushingNewsroom.PATIENCE).until(() -> result(id) != null);
        assertThat(result(id).feed()).isEqualTo("telex");
        assertThat(push("The ferry sails again, the harbour office said on Monday.")
                        .path("status")
                        .intValue())
                .isEqualTo(200);
    }

    @Test
    void theOutcomeIsThatOfTheNewestVersion() throws Exception {
        String ninjs =
                "{\"uri\":\"urn:pier\",\"type\":\"text\",\"headline\":\"Pier %s\",\"body_text\":\"It is so, officials said.\"}";
        String id = push(ninjs.formatted("opens")).path("articleId").stringValue();
        awaitOutcome(id, "enriched");
        push(ninjs.formatted("shuts"));
        assertThat(awaitOutcome(id, "enriched").path("revision").intValue()).isEqualTo(2);
    }

    @Test
    void theSenderOfWhatCannotBeReadIsToldWhy() throws Exception {
        JsonNode refused = push("one\0two");
        assertThat(refused.path("status").intValue()).isEqualTo(422);
        assertThat(refused.path("detail").stringValue()).contains("NUL");

        JsonNode rejected = push("<rss version=\"2.0\"><channel><item><guid>void</guid></item></channel></rss>");
        assertThat(rejected.path("status").intValue()).isEqualTo(422);
        JsonNode why = awaitOutcome(rejected.path("articleId").stringValue(), "dead-letter");
        assertThat(why.path("reason").stringValue()).isEqualTo("no-article");
    }

    @Test
    void theSenderLearnsOfWithheldAndSupersededAndWithdrawnArticles() throws Exception {
        String item = """
                <newsItem guid="urn:%s" version="%d"><itemMeta><pubStatus qcode="stat:%s"/></itemMeta>
                <contentMeta><headline>The pier is closed to all ships</headline></contentMeta></newsItem>
                """;
        String held =
                push(item.formatted("held", 1, "withheld")).path("articleId").stringValue();
        awaitOutcome(held, "withheld");
        String old = push(item.formatted("old", 2, "usable")).path("articleId").stringValue();
        awaitOutcome(old, "enriched");
        push(item.formatted("old", 1, "usable"));
        awaitOutcome(old, "superseded");
        push(item.formatted("old", 3, "canceled"));
        awaitOutcome(old, "withdrawn");
    }

    @Test
    @EnabledIf(value = "org.wireroom.app.machine.Machine#hasCurl", disabledReason = "no curl here")
    void theStatedCharsetReachesTheReader() throws Exception {
        // no word that any detection would tell by
        byte[] bytes = "\u041f\u041f\u041f".getBytes(Charset.forName("KOI8-R"));
        Path file = Files.write(pushing.newsroom().in().resolve("koi8.txt"), bytes);
        Ran.of(
                        List.of(
                                "curl",
                                "-sS",
                                "-H",
                                "Content-Type: text/plain; charset=koi8-r",
                                "--data-binary",
                                "@" + file,
                                "http://" + pushing.address() + ARTICLES),
                        Map.of())
                .expectDone();
        String id = ArticleId.of("telex", Sha256.version(bytes));
        await().atMost(PushingNewsroom.PATIENCE).until(() -> result(id) != null);
        assertThat(result(id).text()).isEqualTo("\u041f\u041f\u041f");
        assertThat(result(id).source().charset()).isEqualTo("koi8-r");
    }

    @Test
    @EnabledIf(value = "org.wireroom.app.machine.Machine#hasCurl", disabledReason = "no curl here")
    void theCommandsOfThePageWork() throws Exception {
        List<String> commands;
        try (Stream<String> page = Files.lines(Path.of("../docs/feeds.md"))) {
            commands = page.filter(line -> line.contains("curl -sS")).toList();
        }
        assertThat(commands).hasSizeGreaterThan(4);
        String strike = ArticleId.of(
                "telex", Sha256.version(Files.readAllBytes(Path.of("../examples/articles/telex/strike.txt"))));
        Map<String, String> environment = Map.of("TOKEN", "0123456789abcdef", "ID", strike);
        for (String command : commands) {
            String own = command.replace("127.0.0.1:8080", pushing.address());
            String answer = Ran.of(List.of("sh", "-c", own + " -w '\\n%{http_code}'"), environment)
                    .expectDone();
            assertThat(answer.strip()).as(command).matches("(?s).*\n(200|202|207)");
        }
        awaitOutcome(strike, "enriched");
    }

    @Test
    void whatIsWithdrawnStaysAway() throws Exception {
        String text = "The lighthouse is dark, its keeper said.";
        String id = push(text).path("articleId").stringValue();
        awaitOutcome(id, "enriched");
        pushing.stop();
        try (ProducerService producer = new ProducerService(
                new KafkaSettings(pushing.newsroom().settings()),
                ProducerSettings.of(pushing.newsroom().settings()),
                false,
                new SimpleMeterRegistry())) {
            producer.withdraw(id);
        }
        pushing.start();
        assertThat(push(text).path("status").intValue()).isEqualTo(409);
        awaitOutcome(id, "withdrawn");
    }

    private JsonNode push(String text) throws Exception {
        return Json.MAPPER.readTree(
                pushing.post(ARTICLES, text.getBytes(StandardCharsets.UTF_8)).body());
    }

    private JsonNode awaitOutcome(String id, String state) {
        return await().atMost(PushingNewsroom.PATIENCE)
                .until(
                        () -> Json.MAPPER
                                .readTree(pushing.get(ARTICLES + "/" + id).body())
                                .path("outcome"),
                        outcome -> outcome.path("state").asString("").equals(state));
    }

    private EnrichedArticle result(String id) {
        return pushing.newsroom().results().values().stream()
                .filter(article -> article.articleId().equals(id))
                .findFirst()
                .orElse(null);
    }
}
