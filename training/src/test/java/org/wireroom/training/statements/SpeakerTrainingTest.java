package org.wireroom.training.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.templates.SpeakerTemplate;
import picocli.CommandLine;

class SpeakerTrainingTest {
    private static final String TEXT = "Mayor Ana Ruiz opened the bridge on Monday. She said the bridge was safe.";

    @TempDir
    private Path folder;

    @Test
    void writesAModelAndScoresIt() throws IOException {
        Path corpus = folder.resolve("a.quotes.jsonl");
        Files.writeString(corpus, """
                {"id": "one", "text": "%s", "quotes": [{"start": %d, "end": %d, "type": "indirect", \
                "speaker_start": 44, "speaker_end": 47, "cue": "said", "cue_start": 48, "cue_end": 52}]}
                """.formatted(TEXT, 53, TEXT.length() - 1));
        Files.writeString(folder.resolve("a.who.tsv"), "article\tstart\tend\ttype\tname\none\t44\t47\tP\tAna Ruiz\n");
        Path out = folder.resolve("speakers.model");
        StringWriter printed = new StringWriter();
        int code = new CommandLine(new SpeakerTraining())
                .setOut(new PrintWriter(printed))
                .execute(corpus.toString(), "--out", out.toString());
        assertThat(code).isZero();
        assertThat(printed.toString()).containsPattern("SHE +1 right 1\\.000");
        try (InputStream in = Files.newInputStream(out)) {
            assertThat(LinearModel.read(in, SpeakerTemplate.ALL).table()).contains(0f);
        }
    }

    @Test
    void holdsOutEverySecondLabelledArticle() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("articles"));
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve("articles").resolve(name + ".txt"), TEXT);
            Files.writeString(folder.resolve("gold").resolve(name + ".json"), """
                    {"file": "%s.txt", "entities": [], "statements": [{"speaker": null, "text": "the bridge was safe"}]}
                    """.formatted(name));
        }
        assertThat(SpeakerGold.labelled(folder))
                .extracting(SpeakerGold::heldOut)
                .containsExactly(false, true, false);
    }
}
