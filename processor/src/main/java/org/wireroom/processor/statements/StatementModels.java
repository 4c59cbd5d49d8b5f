package org.wireroom.processor.statements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wireroom.formats.reading.Reading;
import org.wireroom.processor.language.TaggedText;

/**
 * The trained models: which words are cues, what they report, whose words it is. Immutable.
 *
 * @param cues of {@link CueFeatures}, logarithms of odds
 * @param contents of {@link ContentFeatures}
 * @param sources of {@link SourceFeatures}
 * @param decisions of {@link DecisionFeatures}, logarithms of odds
 */
public record StatementModels(Weights cues, Weights contents, Weights sources, Weights decisions) {
    static final Stems STEMS = new Stems();

    /** The models of English news. */
    public static StatementModels english() {
        return new StatementModels(
                read("cues.model"), read("contents.model"), read("sources.model"), read("decisions.model"));
    }

    /** The models of a folder. */
    public static StatementModels in(Path folder) throws IOException {
        return new StatementModels(
                read(folder, "cues.model"),
                read(folder, "contents.model"),
                read(folder, "sources.model"),
                read(folder, "decisions.model"));
    }

    private static Weights read(Path folder, String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return Weights.read(in);
        }
    }

    /** A tagged article with its quotations. */
    public static QuotedText quoted(Reading reading, TaggedText tagged) {
        return new QuotedText(reading, tagged, STEMS);
    }

    private static Weights read(String name) {
        try (InputStream in = StatementModels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + StatementModels.class.getName());
            }
            return Weights.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + name, e);
        }
    }
}
