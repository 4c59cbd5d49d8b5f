package org.wireroom.analysis.statements;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.CueDetails;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.selection.Confidence;
import org.wireroom.analysis.statements.selection.QuoteContinuation;
import org.wireroom.analysis.statements.selection.Selection;
import org.wireroom.analysis.statements.selection.StatementCandidates;
import org.wireroom.analysis.statements.speaker.SpeakerResolution;
import org.wireroom.text.LabelledText;
import org.wireroom.text.Span;

/**
 * Finds the statements of an article: which words report, what they report, and whose words it is. Loads its models once; safe for
 * many threads.
 *
 * <pre>
 * quotations -> cues -> contents -> sources     each by its model
 *            -> relays, headlines, borders      by rule
 *            -> decision which are statements   by a model that weighs all of this
 *            -> floating quotations -> speakers -> doubles
 * </pre>
 */
public final class StatementFinder {
    private static final float LEAST = 0.3f;
    private static final float LEAST_UNKNOWN = 0.5f;
    private static final float LEAST_RESCUED = 0.15f;

    private final StatementCandidates candidates;
    private final Selection selection;
    private final Confidence confidence = new Confidence();

    /** A finder with these models. */
    public StatementFinder(StatementModels models) {
        this(models, LEAST, LEAST_UNKNOWN, LEAST_RESCUED);
    }

    /**
     * A finder with these models that keeps statements of other probabilities.
     *
     * @param least of a statement whose cue is in the table of words that report, or which is quoted
     * @param unknown of any other
     * @param rescued of a quotation that nobody else claims
     */
    public StatementFinder(StatementModels models, float least, float unknown, float rescued) {
        candidates = new StatementCandidates(models);
        selection = new Selection(models.decisions(), StatementModels.REPORTING_WORDS, least, unknown, rescued);
    }

    /** A finder for English news. */
    public static StatementFinder english() {
        return new StatementFinder(StatementModels.english());
    }

    /** The statements of an article in text order. */
    public List<FoundStatement> find(LabelledText article, TaggedText tagged, ArticleEntities entities) {
        QuotedText text = StatementModels.quoted(article, tagged);
        SpeakerResolution speakers = new SpeakerResolution(text, entities);
        CueDetails attributions = new CueDetails(text, entities);
        List<FoundStatement> found = new ArrayList<>();
        for (Selection.Decided one : QuoteContinuation.joined(text, selection.of(text, candidates.in(text)))) {
            Attribution report = one.candidate().report();
            ContentSpans wording = one.candidate().wording();
            Span cue = attributions.cue(report);
            found.add(new FoundStatement(
                    wording.kind(),
                    wording.spans(),
                    speakers.of(report.speaker(), report.cue()),
                    cue,
                    report.relay() == null ? null : speakers.named(report.relay()),
                    attributions.addressee(report),
                    attributions.saidOn(report),
                    wording.repaired(),
                    confidence.of(one.probability()),
                    attributions.frame(report)));
        }
        return Duplicates.merged(text, found);
    }
}
