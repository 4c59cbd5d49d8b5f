package org.wireroom.analysis.statements.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Stems;
import org.wireroom.text.LabelledText;
import org.wireroom.text.tables.Table;

/**
 * The trained models: which words are cues, which content they report, and its source. Immutable.
 *
 * @param cues of {@link CueFeatures}, logarithms of odds
 * @param contents of {@link ContentFeatures}
 * @param sources of {@link SourceFeatures}
 * @param decisions of {@code DecisionFeatures}, logarithms of odds
 */
public record StatementModels(LinearModel cues, LinearModel contents, LinearModel sources, LinearModel decisions) {
    /** The stems that all models are trained with. */
    public static final Stems STEMS = new Stems();

    /** The words that report, by these stems. */
    public static final ReportingWords REPORTING_WORDS = new ReportingWords(STEMS);

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

    private static LinearModel read(Path folder, String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return LinearModel.read(in);
        }
    }

    /** A tagged article with its quotations. */
    public static QuotedText quoted(LabelledText article, TaggedText tagged) {
        return new QuotedText(article, tagged, STEMS);
    }

    private static LinearModel read(String name) {
        try (InputStream in = Table.open(StatementModels.class, name)) {
            return LinearModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + name, e);
        }
    }
}
