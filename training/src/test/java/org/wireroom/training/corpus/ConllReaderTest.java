package org.wireroom.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConllReaderTest {
    @TempDir
    private Path folder;

    @Test
    void makesRunningTextOfTokens() throws IOException {
        Path file = folder.resolve("a.conll");
        Files.writeString(file, """
                -DOCSTART-\tO

                "\tO
                Ann\tB-PER
                Lee\tI-PER
                ,\tO
                "\tO
                said\tO
                Bo\tB-PER
                .\tO

                Oslo\tB-LOC
                """);
        List<Document> documents = ConllReader.read(file);
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).text()).isEqualTo("\"Ann Lee,\" said Bo.\nOslo\n");
        assertThat(documents.get(0).annotations())
                .containsExactly(
                        new Annotation(1, 8, "PER"), new Annotation(16, 18, "PER"), new Annotation(20, 24, "LOC"));
    }

    @Test
    void printsLinesLikeHeadlinesWithoutMovingAnything() {
        String line = "The mayor of Bergen met the harbour police on Friday";
        Document document = new Document("x", (line + "\n").repeat(40), List.of(new Annotation(13, 19, "LOC")));
        Document printed = HeadlineText.in(document, 2);
        assertThat(printed.text()).hasSameSizeAs(document.text());
        assertThat(printed.annotations()).isEqualTo(document.annotations());
        assertThat(printed.text().lines().distinct())
                .containsExactlyInAnyOrder(
                        line, line.toUpperCase(Locale.ROOT), "The Mayor of Bergen met the Harbour Police on Friday");
    }
}
