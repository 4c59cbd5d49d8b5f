package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;
import org.wireroom.analysis.statements.rules.StatementRule;

/** Finds the cues of an article with their contents and sources. Thread-safe. */
public final class AttributionFinder {
    /** A quotation of this many chars is speech, not a quoted word. */
    private static final int LONG = 20;

    /** Bounds the work for text that is not an article; the rest of such a text is skipped. */
    private static final int MOST = 600;

    private final LinearModel cues;
    private final ContentRanker contents;
    private final SourceRanker sources;

    public AttributionFinder(StatementModels models) {
        cues = models.cues();
        contents = new ContentRanker(models.contents());
        sources = new SourceRanker(models.sources());
    }

    /** The attributions in text order: those whose cue has at least this probability, and in a scope with a quotation the likeliest one. */
    public List<Attribution> in(QuotedText text, float least) {
        List<Attribution> attributions = new ArrayList<>();
        FeatureList features = cues.features();
        for (QuotedText.Part part : text.parts()) {
            int token = part.from();
            while (token < part.to() && attributions.size() < MOST) {
                Scope scope = Scope.of(text, token);
                token = scoped(text, scope, token, Math.min(part.to(), scope.to()), least, features, attributions);
            }
        }
        return attributions;
    }

    private int scoped(
            QuotedText text,
            Scope scope,
            int from,
            int to,
            float least,
            FeatureList features,
            List<Attribution> attributions) {
        float[] probabilities = new float[to - from];
        int best = -1;
        for (int token = from; token < to; token++) {
            if (CueFeatures.mayBeCue(text, token)) {
                features.clear();
                CueFeatures.of(text, token, scope, features);
                probabilities[token - from] = (float) (1 / (1 + Math.exp(-cues.score(features))));
                if (best < 0 || probabilities[token - from] > probabilities[best - from]) {
                    best = token;
                }
            }
        }
        boolean quoted = best >= 0 && holdsQuotation(text, scope);
        for (int token = from; token < to && attributions.size() < MOST; token++) {
            float probability = probabilities[token - from];
            boolean needed = quoted && token == best;
            if (probability >= least
                    || StatementRule.QUOTATION_NEEDS_CUE.decides(
                            needed, text.tokens().start(token))) {
                List<Content> ranked = SourceInPlaceOfContent.corrected(text, token, contents.best(text, token, scope));
                if (!ranked.isEmpty()) {
                    Content content = ranked.get(0);
                    SourceRanker.Source source = sources.best(text, token, content);
                    attributions.add(new Attribution(
                            token, probability, content, source, ranked.subList(1, ranked.size()), null));
                }
            }
        }
        return to;
    }

    private static boolean holdsQuotation(QuotedText text, Scope scope) {
        for (int i = scope.from(); i < scope.to(); i++) {
            if (text.opensQuotation(i)) {
                Quotation quotation = text.quotations().get(text.quotationOf(i));
                if (quotation.end() - quotation.start() >= LONG) {
                    return true;
                }
            }
        }
        return false;
    }
}
