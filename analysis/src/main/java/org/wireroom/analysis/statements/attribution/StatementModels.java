package org.wireroom.analysis.statements.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.FeatureTemplates;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Stems;
import org.wireroom.analysis.statements.templates.ContentTemplate;
import org.wireroom.analysis.statements.templates.CueTemplate;
import org.wireroom.analysis.statements.templates.DecisionTemplate;
import org.wireroom.analysis.statements.templates.SourceTemplate;
import org.wireroom.analysis.statements.templates.SpeakerTemplate;
import org.wireroom.text.LabelledText;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/**
 * The trained models: which words are cues, which content they report, and its source. Immutable.
 *
 * @param cues of {@link CueFeatures}, logarithms of odds
 * @param contents of {@link ContentFeatures}
 * @param sources of {@link SourceFeatures}
 * @param decisions of {@code DecisionFeatures}, logarithms of odds
 * @param speakers of {@code SpeakerFeatures}
 */
public record StatementModels(
        LinearModel cues, LinearModel contents, LinearModel sources, LinearModel decisions, LinearModel speakers) {
    /** The stems that all models are trained with. */
    public static final Stems STEMS = new Stems();

    /** The stems of the words of a table. */
    public static Set<Integer> stems(Class<?> owner, String table) {
        return Table.words(owner, table).stream()
                .map(word -> WordHash.of(STEMS.of(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words that report, by these stems. */
    public static final ReportingWords REPORTING_WORDS = new ReportingWords(STEMS);

    /** The models of English news. */
    public static StatementModels english() {
        try {
            Source source = name -> Table.open(StatementModels.class, name);
            return read(source, read(source, SpeakerTemplate.ALL));
        } catch (IOException e) {
            throw new UncheckedIOException("the models of statements cannot be read: " + e.getMessage(), e);
        }
    }

    /** The models of English news, with another one of speakers: to train it. */
    public static StatementModels english(LinearModel speakers) {
        try {
            return read(name -> Table.open(StatementModels.class, name), speakers);
        } catch (IOException e) {
            throw new UncheckedIOException("the models of statements cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The models of a folder.
     *
     * @throws IOException if one is missing or damaged, or was trained with other templates
     */
    public static StatementModels in(Path folder) throws IOException {
        Source source = name -> Files.newInputStream(folder.resolve(name));
        return read(source, read(source, SpeakerTemplate.ALL));
    }

    /** The same models without some of their templates. */
    public StatementModels without(Set<FeatureTemplate> left) {
        return new StatementModels(
                cues.without(left),
                contents.without(left),
                sources.without(left),
                decisions.without(left),
                speakers.without(left));
    }

    /** Opens a model file by its name. */
    @FunctionalInterface
    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private static StatementModels read(Source source, LinearModel speakers) throws IOException {
        return new StatementModels(
                read(source, CueTemplate.ALL),
                read(source, ContentTemplate.ALL),
                read(source, SourceTemplate.ALL),
                read(source, DecisionTemplate.ALL),
                speakers);
    }

    private static LinearModel read(Source source, FeatureTemplates templates) throws IOException {
        try (InputStream in = source.open(templates.model() + ".model")) {
            return LinearModel.read(in, templates);
        }
    }

    /** A tagged article with its quotations. */
    public static QuotedText quoted(LabelledText article, TaggedText tagged) {
        return new QuotedText(article, tagged, STEMS);
    }
}
