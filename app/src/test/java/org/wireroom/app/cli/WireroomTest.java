package org.wireroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.app.cli.options.ExitCodes;

class WireroomTest {
    @TempDir
    Path folder;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @AfterEach
    void release() {
        System.setOut(out);
        System.setErr(err);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "publish",
                "process",
                "sink",
                "withdraw",
                "audit",
                "reset",
                "dead-letters",
                "dead-letters list",
                "dead-letters show",
                "dead-letters replay",
                "dead-letters discard",
                "topics",
                "topics create",
                "topics verify",
                "broker",
                "settings",
                "read",
                "explain"
            })
    void explainsEveryCommandWithAnExample(String command) {
        int code = Wireroom.execute(words(command + " --help"));
        assertThat(code).isEqualTo(ExitCodes.DONE);
        assertThat(text()).contains("Usage: wireroom " + command, "Example", "  wireroom ");
    }

    @Test
    void readPrintsTheFormatTheFieldsAndTheSegments() throws Exception {
        Path page = Files.writeString(folder.resolve("a.data"), """
                <!doctype html><html><head><meta property="og:title" content="Harbour opens">
                <meta property="article:published_time" content="2025-05-05T08:00:00Z"></head><body><h1>Harbour opens</h1>
                <p>The harbour chief said on Monday that the port of Bern was open to all ships, small and large.</p>
                <p>Ships had to wait outside for more than three weeks while divers searched its muddy ground.</p></body></html>
                """);

        int code = Wireroom.execute("read", page.toString());

        assertThat(code).isEqualTo(ExitCodes.DONE);
        assertThat(text())
                .contains(
                        "a.data: text/html, UTF-8",
                        "headline    Harbour opens",
                        "published   2025-05-05T08:00Z  from meta article:published_time 2025-05-05T08:00Z",
                        "paragraph   The harbour chief said on Monday");
    }

    @Test
    void readSaysWhyAFileIsNoArticle() throws Exception {
        Path broken = Files.write(folder.resolve("b.bin"), new byte[] {'a', 0, 'b'});

        int code = Wireroom.execute("read", broken.toString());

        assertThat(code).isEqualTo(ExitCodes.DEAD_LETTERS);
        assertThat(text()).contains("b.bin: not an article: binary data: 1 of 3 bytes are NUL");
        assertThat(Wireroom.execute("read", folder.resolve("none").toString())).isEqualTo(ExitCodes.FAILED);
    }

    @Test
    void explainMarksEntitiesAndSaysWhy() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), """
                Harbour opens

                BERN, May 5 - Harbour chief Thomas Keller said on Monday that the port of Bern was open.

                "Ships are welcome," Keller told reporters in Bern.
                """);

        int code = Wireroom.execute("explain", file.toString());

        assertThat(code).isEqualTo(ExitCodes.DONE);
        assertThat(text())
                .contains(
                        "Harbour opens", "Harbour chief [Thomas Keller|", "roles: Harbour chief", "\"Keller\": alias");
    }

    @Test
    void explainSaysWhyASpeakerIsUnresolved() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), """
                Harbour opens

                BERN, May 5 - The harbour was open, the harbour master said on Monday. "Ships are welcome," he said.
                """);

        int code = Wireroom.execute("explain", file.toString());

        assertThat(code).isEqualTo(ExitCodes.DONE);
        assertThat(text())
                .contains("speaker unresolved: \"the harbour master\" (a role; nobody whom the article names)");
    }

    @Test
    void explainPrintsTheCandidatesForASpeakerAndTheRulesOfAStatement() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), """
                Harbour opens

                BERN, May 5 - Thomas Keller met Peter Marlow in Bern on Monday. "Ships are welcome," he said.

                Cargo worth 4 million dollars was waiting, said the mayor of Bern, Ana Ruiz.
                """);

        int code = Wireroom.execute("explain", file.toString());

        assertThat(code).isEqualTo(ExitCodes.DONE);
        assertThat(text())
                .containsPattern("candidates: Thomas Keller 0[.][0-9]{2}, Peter Marlow 0[.][0-9]{2}")
                .containsPattern("rules: .*name-after-role");
    }

    @Test
    void explainSaysWhichFeaturesDecideWhoSpeaks() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), """
                Harbour opens

                BERN, May 5 - Thomas Keller met Peter Marlow in Bern on Monday. "Ships are welcome," he said.
                """);

        assertThat(Wireroom.execute("explain", file.toString())).isEqualTo(ExitCodes.DONE);

        assertThat(text()).containsPattern("Thomas Keller: [a-z_]+ [+-][0-9][.][0-9]{2}, [a-z_]+ [+-]");
    }

    @Test
    void explainUsesTheNewsroomsAuthorityFile() throws Exception {
        Path own = Files.writeString(
                folder.resolve("own.csv"), "id,type,name,aliases,roles\ndesk-7,PERSON,Thomas Keller,,\n");
        Path file = Files.writeString(
                folder.resolve("a.txt"), "The harbour chief Thomas Keller said on Monday that he was content.\n");

        int code = Wireroom.execute("explain", file.toString(), "--set", "entities.authority-file=" + own);

        assertThat(code).isEqualTo(ExitCodes.DONE);
        assertThat(text()).contains("Thomas Keller  (desk-7");
    }

    @Test
    void explainNamesWhatItCannotRead() throws Exception {
        assertThat(Wireroom.execute("explain", folder.resolve("none.txt").toString()))
                .isEqualTo(ExitCodes.FAILED);
        Path own = Files.writeString(folder.resolve("own.csv"), "name\n");
        Path file = Files.writeString(folder.resolve("a.txt"), "No news.\n");
        assertThat(Wireroom.execute("explain", file.toString(), "--set", "entities.authority-file=" + own))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(text()).contains("no such article file", "own.csv is wrong in line 1");
    }

    @Test
    void listsExitCodes() {
        assertThat(Wireroom.execute("--help")).isEqualTo(ExitCodes.DONE);
        assertThat(text()).contains("130", "dead letters");
    }

    @Test
    void printsItsVersion() {
        assertThat(Wireroom.execute("--version")).isEqualTo(ExitCodes.DONE);
        assertThat(text()).startsWith("wireroom ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rum",
                "run --in x",
                "run --in x --out y --bogus",
                "withdraw",
                "broker",
                "explain a b",
                "explain --out x y",
                "explain --out x a b",
                "dead-letters show --out x",
                "dead-letters replay --out x",
                "dead-letters discard --out x",
                "dead-letters list --since yesterday",
                "dead-letters show 3-17",
                "withdraw nope --out x",
                "broker --work x --port 99999",
                "run --in . --out x --port -1"
            })
    void callsAWrongCommandLineAUsageError(String line) {
        assertThat(Wireroom.execute(words(line))).isEqualTo(ExitCodes.USAGE);
        assertThat(text()).isNotBlank();
    }

    @Test
    void saysWhatIsWrongWithAPortAndAnId() {
        assertThat(Wireroom.execute("broker", "--work", folder.toString(), "--port", "99999"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(Wireroom.execute("withdraw", "nope", "--out", folder.toString()))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(text())
                .contains("--port 99999: a port is a number from 0", "'nope' is not the id of an article")
                .doesNotContain("Exception");
    }

    @Test
    void takesASettingForNoSecretThatIsOnlyCalledPrivate() {
        assertThat(Wireroom.execute("settings", "--set", "poll.private-addresses=true"))
                .isEqualTo(ExitCodes.DONE);
        assertThat(text()).contains("poll.private-addresses=true");
    }

    @Test
    void refusesAnInputFolderThatDoesNotExist() {
        int code = Wireroom.execute("run", "--in", folder.resolve("absent").toString(), "--out", folder.toString());
        assertThat(code).isEqualTo(ExitCodes.USAGE);
        assertThat(text()).contains("absent does not exist");
    }

    @Test
    void refusesToReadItsOwnResults() throws Exception {
        Path articles = Files.createDirectories(folder.resolve("out/articles"));
        int code = Wireroom.execute(
                "run",
                "--in",
                articles.toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(code).isEqualTo(ExitCodes.USAGE);
        assertThat(text()).contains("is inside the output folder");
    }

    @Test
    void refusesUnknownSettingsWithASuggestion() {
        int code = Wireroom.execute("settings", "--set", "sink.writer=3");
        assertThat(code).isEqualTo(ExitCodes.USAGE);
        assertThat(text()).contains("unknown setting sink.writer", "did you mean sink.writers?");
    }

    @Test
    void listsSettingsAndHidesSecrets() throws Exception {
        Path file = Files.writeString(
                folder.resolve("wireroom.properties"), "kafka.sasl.jaas.config=user joe password hush\n");
        int code = Wireroom.execute("settings", "--set", "sink.writers=3", "--config", file.toString());
        assertThat(code).isEqualTo(ExitCodes.DONE);
        assertThat(text())
                .contains("sink.writers=3", "kafka.sasl.jaas.config=********")
                .doesNotContain("hush");
    }

    @Test
    void refusesSecretsWhereEverybodyCanReadThem() {
        int code = Wireroom.execute("settings", "--set", "kafka.sasl.jaas.config=user joe password hush");
        assertThat(code).isEqualTo(ExitCodes.USAGE);
        assertThat(text()).contains("kafka.sasl.jaas.config is a secret").doesNotContain("hush");
        assertThat(Wireroom.execute("settings", "--set", "kafka.ssl.key.password=${file:/etc/secrets:key}"))
                .isEqualTo(ExitCodes.DONE);
    }

    @Test
    void requiresTheAddressOfAKafka() {
        assertThat(Wireroom.execute("process")).isEqualTo(ExitCodes.USAGE);
        assertThat(text()).contains("no Kafka given", "--bootstrap-server");
    }

    private static String[] words(String line) {
        return Pattern.compile(" ")
                .splitAsStream(line)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
