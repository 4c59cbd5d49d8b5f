package org.wireroom.analysis.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wireroom.analysis.entities.dates.Reference;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.CueDetails;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.factuality.Stances;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.selection.Confidence;
import org.wireroom.analysis.statements.selection.QuoteContinuation;
import org.wireroom.analysis.statements.selection.Selection;
import org.wireroom.analysis.statements.selection.StatementCandidates;
import org.wireroom.analysis.statements.speaker.FoundSpeaker;
import org.wireroom.analysis.statements.speaker.SpeakerRanker;
import org.wireroom.analysis.statements.speaker.SpeakerResolution;
import org.wireroom.analysis.statements.time.CueDays;
import org.wireroom.text.LabelledText;
import org.wireroom.text.Resolution;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;

/**
 * Finds the statements of an article: cues, their contents, and the speakers. Loads its models once; safe for
 * many threads.
 *
 * <pre>
 * quotations -> cues -> contents -> sources     each by its model
 *            -> relays, headlines, borders      by rule
 *            -> selection of statements         by a model that weighs all of this
 *            -> continued quotations -> speakers -> duplicates -> days
 * </pre>
 */
public final class StatementFinder {
    private static final float LEAST = 0.3f;
    private static final float LEAST_UNKNOWN = 0.5f;
    private static final float LEAST_RESCUED = 0.15f;

    private final StatementCandidates candidates;
    private final Selection selection;
    private final SpeakerRanker ranker;
    private final Confidence confidence = new Confidence();

    /** A finder with these models. */
    public StatementFinder(StatementModels models) {
        this(models, LEAST, LEAST_UNKNOWN, LEAST_RESCUED);
    }

    /**
     * A finder with these models and other thresholds of probability.
     *
     * @param least of a statement whose cue is in the table of words that report, or which is quoted
     * @param unknown of any other statement
     * @param rescued of a quotation that no other statement claims
     */
    public StatementFinder(StatementModels models, float least, float unknown, float rescued) {
        candidates = new StatementCandidates(models);
        selection = new Selection(models.decisions(), StatementModels.REPORTING_WORDS, least, unknown, rescued);
        ranker = new SpeakerRanker(models.speakers());
    }

    private StatementFinder(StatementFinder other, SpeakerRanker ranker) {
        candidates = other.candidates;
        selection = other.selection;
        this.ranker = ranker;
    }

    /** The same finder, whose speakers say which features decided who they are. */
    public StatementFinder explained() {
        return new StatementFinder(this, ranker.explained());
    }

    /** A finder for English news. */
    public static StatementFinder english() {
        return new StatementFinder(StatementModels.english());
    }

    /** What is said in an article, in text order, before it is resolved who says it. */
    public List<Selection.Decided> decided(QuotedText text) {
        return QuoteContinuation.joined(text, selection.of(text, candidates.in(text)));
    }

    /** The statements of an article in text order. */
    public List<FoundStatement> find(LabelledText article, TaggedText tagged, ArticleEntities entities) {
        QuotedText text = StatementModels.quoted(article, tagged);
        if (text.tokens().size() == 0) {
            return List.of();
        }
        SpeakerResolution speakers = new SpeakerResolution(ranker, text, entities);
        Stances stances = new Stances(text, StatementModels.REPORTING_WORDS);
        CueDetails details = new CueDetails(text, entities);
        CueDays days = new CueDays(
                text,
                entities,
                Reference.of(article.datelineDate(), article.published()).day());
        List<FoundStatement> found = new ArrayList<>();
        for (Selection.Decided one : decided(text)) {
            Attribution attribution = one.candidate().attribution();
            ContentSpans contentSpans = one.candidate().contentSpans();
            Span cue = details.cue(attribution);
            found.add(new FoundStatement(
                    contentSpans.kind(),
                    one.form() == null ? stances.of(attribution) : Stance.ASSERTS,
                    contentSpans.spans(),
                    speaker(speakers.of(one.candidate()), one.form()),
                    cue,
                    attribution.relay() == null ? null : speakers.named(attribution.relay(), attribution.cue()),
                    details.addressee(attribution),
                    days.of(attribution),
                    contentSpans.repaired(),
                    confidence.of(contentSpans.kind(), one.probability()),
                    details.pattern(attribution)));
        }
        for (SpokenTurn turn : SpokenTurn.in(article, entities)) {
            found.add(turn.statement());
        }
        found.sort(Comparator.comparingInt(statement -> statement.spans().get(0).start()));
        return DaysOfStatements.completed(article, Duplicates.merged(text, found));
    }

    private static FoundSpeaker speaker(FoundSpeaker speaker, Resolution form) {
        return speaker == null || form == null ? speaker : speaker.as(form);
    }
}
