package org.wireroom.training.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AblateCommandTest {
    private static final String TEXT = """
            The islands, called the Northern Isles in Arland, are small.

            "The bridge is safe," said Mayor Jane Doe of Elmford.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return new CommandLine(new AblateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private void oneArticle() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/a.txt"), TEXT);
        Files.writeString(
                folder.resolve("gold.json"),
                "{\"kind\": \"statements\", \"articles\": [{\"file\": \"a.txt\", \"statements\": []}]}");
    }

    @Test
    void printsTheScoresAndEachRuleOnce() throws IOException {
        oneArticle();
        assertThat(run(folder.toString(), "--only", "rules")).isZero();
        assertThat(out.toString()).contains("all 50+who").containsOnlyOnce("rule naming ");
        assertThat(err.toString()).contains("1 of ");
    }

    @Test
    void saysHowManyArticlesComeOutOtherwise() throws IOException {
        oneArticle();
        assertThat(run(folder.toString(), "--part", "rule addressee-of-verb", "--part", "cues STEM"))
                .isZero();
        assertThat(out.toString())
                .contains("cues STEM_AND_TAG")
                .containsPattern("change nothing:\\s+rule addressee-of-verb\n")
                .doesNotContain("rule naming\n");
    }

    @Test
    void refusesPartsThatDoNotExist() {
        assertThat(run(folder.toString(), "--part", "no such rule")).isEqualTo(2);
        assertThat(err.toString()).contains("no such rule");
    }

    @Test
    void refusesAnUnknownKind() {
        assertThat(run(folder.toString(), "--only", "words")).isEqualTo(2);
        assertThat(err.toString()).contains("words");
    }

    @Test
    void failsWithoutArticles() {
        assertThat(run(folder.toString())).isEqualTo(1);
    }
}
