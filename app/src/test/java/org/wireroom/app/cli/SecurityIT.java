package org.wireroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.app.broker.ExpiredServer;
import org.wireroom.app.broker.SecuredBroker;
import org.wireroom.app.machine.FreePort;
import org.wireroom.app.run.OwnProcess;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.json.Json;

/** Services with a login, TLS and the rights that docs/security.md gives them, and what they say without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Path folder;
    private SecuredBroker broker;
    private int processes;

    @BeforeAll
    void startWithTheRightsOfThePage(@TempDir Path temporary) throws Exception {
        folder = temporary;
        broker = SecuredBroker.start(folder.resolve("broker"));
        try (Stream<String> page = Files.lines(Path.of("../docs/security.md"))) {
            broker.prepare(page.filter(line -> line.startsWith("kafka-acls.sh")));
        }
    }

    @AfterAll
    void close() {
        broker.close();
    }

    @Test
    void everyServiceNeedsNoMoreThanItsRights() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in/wire"));
        Path out = folder.resolve("out");
        Files.writeString(in.resolve("a.txt"), "The harbour is open, officials said.");
        Files.writeString(in.resolve("b.txt"), "The bridge is closed, officials said.");
        Files.writeString(in.resolve("nul.txt"), "one\0two");
        assertThat(run("producer", "publish", in.getParent().toString()))
                .contains("published 3")
                .endsWith("exit 0");
        String listen = "127.0.0.1:" + FreePort.find();
        Running feeds = start("feeds", "publish", "--listen", listen, "--poll", "herald=http://127.0.0.1:1/rss");
        Running processor =
                start("processor", "process", "--work", folder.resolve("p").toString());
        Running sink = start("sink", "sink", "--out", out.toString());
        try {
            await().atMost(PATIENCE)
                    .failFast(() -> !processor.process.isAlive() || !sink.process.isAlive())
                    .until(() -> files(out) == 2);
            String pushed = "http://" + listen + "/v1/feeds/wire/articles";
            String article = await().atMost(PATIENCE)
                    .failFast(() -> !feeds.process.isAlive())
                    .ignoreExceptions()
                    .until(() -> articleId(answer(pushed, "The lock is open, officials said.")), Objects::nonNull);
            await().atMost(PATIENCE)
                    .failFast(() -> !feeds.process.isAlive())
                    .until(() -> answer(pushed + "/" + article, null).contains("\"state\":\"enriched\""));
            await().atMost(PATIENCE).until(() -> files(out) == 3);
            assertThat(run("operator", "dead-letters", "replay", "--all")).endsWith("exit 0");
            assertThat(run("operator", "withdraw", ArticleId.of("wire", "b.txt")))
                    .endsWith("exit 0");
            await().atMost(PATIENCE)
                    .failFast(() -> !processor.process.isAlive() || !sink.process.isAlive())
                    .until(() -> files(out) == 2);
            assertThat(run("operator", "audit", "--out", out.toString())).endsWith("exit 0");
        } finally {
            feeds.process.destroy();
            processor.process.destroy();
            sink.process.destroy();
        }
        assertThat(feeds.end())
                .contains("polling failed feed=herald")
                .doesNotContain("-secret")
                .endsWith("exit 143");
        assertThat(processor.end()).doesNotContain("-secret").endsWith("exit 143");
        assertThat(sink.end()).doesNotContain("-secret").endsWith("exit 143");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish IN", "process", "sink --out OUT", "audit", "dead-letters list", "topics verify"})
    void aWrongPasswordIsOneLine(String command) throws Exception {
        String said = said("sink", "wrong-hush", command);
        assertThat(own(said)).startsWith("wireroom: Kafka refused the login: Authentication failed");
        assertThat(said).doesNotContain("hush").endsWith("exit 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody    | publish IN        | topic news.articles.raw is missing: run 'wireroom topics create', or grant",
                "sink      | publish IN        | not allowed to use",
                "producer  | sink --out OUT    | not allowed to use group wireroom-sink",
                "operator  | process           | not allowed to use group wireroom-processor",
                "sink      | audit             | not allowed to use group wireroom-processor",
                "producer  | dead-letters list | not allowed to use group wireroom-processor",
            })
    void aMissingRightIsOneLine(String user, String command, String line) throws Exception {
        String said = said(user, user + "-secret", command);
        assertThat(own(said)).startsWith("wireroom: ").contains(line);
        assertThat(said).doesNotContain("-secret").containsPattern("exit [14]$");
    }

    @Test
    void anExpiredCertificateIsOneLine() throws Exception {
        try (ExpiredServer expired = new ExpiredServer(folder.resolve("expired"))) {
            String settings = Files.readString(broker.settings("sink", "sink-secret"))
                    .replaceFirst("(?m)^kafka.bootstrap.servers=.*$", "kafka.bootstrap.servers=" + expired.address())
                    .replaceFirst(
                            "(?m)^kafka.ssl.truststore.location=.*$",
                            "kafka.ssl.truststore.location=" + expired.trustStore());
            Path file = Files.writeString(folder.resolve("expired.properties"), settings);
            String said = new Running(
                            List.of("sink", "--out", folder.resolve("none").toString(), "--config", file.toString()))
                    .end();
            assertThat(own(said)).startsWith("wireroom: no secure connection to Kafka: CertificateExpiredException");
            assertThat(said).endsWith("exit 4");
        }
    }

    /** The answer to what is pushed, or to a question. */
    private static String answer(String address, String text) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        return HttpClient.newHttpClient()
                .send(
                        text == null
                                ? request.build()
                                : request.POST(BodyPublishers.ofString(text)).build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String articleId(String answer) {
        return Json.MAPPER.readTree(answer).path("articleId").stringValue(null);
    }

    /** The one line that is not in the log. */
    private static String own(String said) {
        List<String> own =
                said.lines().filter(line -> line.startsWith("wireroom: ")).toList();
        assertThat(own).as(said).hasSize(1);
        return own.get(0);
    }

    private String said(String user, String password, String command) throws Exception {
        Path in = Files.createDirectories(folder.resolve("more"));
        Files.writeString(in.resolve("c.txt"), "The pier is closed.");
        String line = command.replace("IN", in.toString())
                .replace("OUT", folder.resolve("out-" + processes).toString());
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        if (words.get(0).equals("process")) {
            words.addAll(List.of("--work", folder.resolve("work-" + processes).toString()));
        }
        words.addAll(List.of("--config", broker.settings(user, password).toString()));
        return new Running(words).end();
    }

    private String run(String user, String... command) throws Exception {
        return start(user, command).end();
    }

    private Running start(String user, String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--config", broker.settings(user, user + "-secret").toString()));
        return new Running(words);
    }

    private static long files(Path out) throws IOException {
        if (!Files.exists(out.resolve("articles"))) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(out.resolve("articles"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /** A command in a process of its own. */
    private final class Running {
        private final Path log = folder.resolve("log-" + processes++);
        private final Process process;

        Running(List<String> command) throws IOException {
            process = OwnProcess.start(log, command);
        }

        /** What it has said when it ends. */
        String end() throws Exception {
            int code = process.waitFor();
            return Files.readString(log) + "exit " + code;
        }
    }
}
