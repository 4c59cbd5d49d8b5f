package org.wireroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.ArticleId;
import picocli.CommandLine;

/** An operator lists what a run withholds and releases it, and a second run repeats nothing. */
class ReleaseIT {
    private static final String HELD = ArticleId.of("wire", "urn:held");
    private static final String EMBARGOED = ArticleId.of("wire", "embargoed.txt");

    @TempDir
    Path folder;

    @Test
    void listsAndReleasesWhatARunWithholds() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in/wire"));
        Files.writeString(
                in.resolve("held.json"),
                "{\"uri\": \"urn:held\", \"pubstatus\": \"withheld\", \"headline\": \"Ferry to stop\","
                        + " \"body_text\": \"The ferry will stop, the mayor said.\"}");
        Files.writeString(
                in.resolve("embargoed.txt"),
                "EMBARGOED UNTIL 0001 GMT, Friday 5 March 2088\n\nPier to open\n\nThe pier will open, the mayor said.\n");
        assertThat(command("run", "--in", folder.resolve("in").toString())).isZero();
        assertThat(results()).isEmpty();

        assertThat(command("withheld")).isZero();
        assertThat(printed.toString())
                .contains(
                        EMBARGOED + "  wire  wire/embargoed.txt  embargo  until 2088-03-05T00:01:00.000Z",
                        HELD + "  wire  wire/held.json  status  until released",
                        "2 withheld")
                .doesNotContain("mayor", "Ferry");

        assertThat(command("release", HELD)).isZero();
        assertThat(results()).containsExactly(HELD + ".json");
        assertThat(command("release", HELD)).isEqualTo(1);
        assertThat(command("release", EMBARGOED)).isZero();
        assertThat(results()).containsExactlyInAnyOrder(HELD + ".json", EMBARGOED + ".json");
        assertThat(command("audit")).isZero();
        assertThat(printed.toString()).contains("4 raw records: enriched 2, withheld 2");
    }

    private final StringWriter printed = new StringWriter();

    private int command(String name, String... more) {
        printed.getBuffer().setLength(0);
        CommandLine line = Wireroom.commandLine().setOut(new PrintWriter(printed, true));
        String[] all = Stream.concat(
                        Stream.of(name, "--out", folder.resolve("out").toString()), Stream.of(more))
                .toArray(String[]::new);
        return line.execute(all);
    }

    private List<String> results() throws Exception {
        Path articles = folder.resolve("out/articles");
        if (!Files.exists(articles)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(articles)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
