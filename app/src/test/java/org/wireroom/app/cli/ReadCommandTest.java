package org.wireroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.cli.options.ExitCodes;

/** What {@code wireroom read} shows of articles of special shapes. */
class ReadCommandTest {
    @TempDir
    Path folder;

    private final PrintStream out = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(out);
    }

    private String read(String name, String text, int exitCode) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        assertThat(Wireroom.execute("read", file.toString())).isEqualTo(exitCode);
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysThatAnotherLanguageThanEnglishIsNotAnalysed() throws Exception {
        String shown = read("a.txt", """
                Die Fähre im Hafen fährt wieder

                Nach neun Monaten ist die Fähre im Hafen am Donnerstag wieder gefahren, sagte der Bürgermeister der Stadt.
                """, ExitCodes.DONE);

        assertThat(shown).contains("language    de", "analysed    no: only English is analysed");
    }

    @Test
    void showsEachArticleOfACollectionOfBriefs() throws Exception {
        String shown = read("briefs.txt", """
                Ferry runs aground
                PORT ELM, March 3 (AP) - A ferry with 42 people ran aground on Tuesday, the coast guard said.

                Mayor resigns
                SEAHAVEN, March 3 (AP) - The mayor resigned on Tuesday over a bridge that cost twice what was planned.
                """, ExitCodes.DONE);

        assertThat(shown).contains("briefs.txt #1 of 2", "briefs.txt #2 of 2", "headline    Mayor resigns");
        assertThat(shown).doesNotContain("analysed");
    }

    @Test
    void showsTurnsEntriesTablesAndNotices() throws Exception {
        String shown = read("a.txt", """
                Harbour master looks back

                The harbour master of Port Elm, who will retire in June, spoke to this newspaper on Monday.

                Q: How long have you been here?

                A: Since 1987, when the old pier burned down.

                Q: Was it hard?

                A: No, it was the best time that I have had.

                Correction: An earlier version of this article gave the wrong year for the fire.
                """, ExitCodes.DONE);

        assertThat(shown).contains("turn        Q", "turn        A", "notice      Correction: An earlier version");
    }

    @Test
    void saysWhereAFileBreaksOffAndShowsTheWholeArticlesOfIt() throws Exception {
        String shown = read(
                "rss.xml",
                "<rss version=\"2.0\"><channel><item><title>Ferry runs aground</title></item><item><title>Mayor res",
                ExitCodes.DEAD_LETTERS);

        assertThat(shown)
                .contains("headline    Ferry runs aground", "not an article: the document breaks off in element item");
    }
}
