package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.hashing.WordHash;

/**
 * The attributions that only headlines have, at their end: "…, says Kremlin", "… - Kremlin aide". Other attributions
 * of such a headline are dropped.
 */
public final class HeadlineAttributions {
    private static final int LONGEST_SOURCE = 7;
    private static final int SHORTEST_CONTENT = 3;
    private static final int SAY = WordHash.of("say");
    private static final float SURE = 0.6f;

    private HeadlineAttributions() {}

    /** The attributions, with those of a headline replaced where it names its source at the end. */
    public static List<Attribution> resolved(QuotedText text, List<Attribution> attributions) {
        List<Attribution> out = new ArrayList<>(attributions);
        for (QuotedText.Part part : text.parts()) {
            Attribution tail = part.kind() == SegmentKind.HEADLINE ? tail(text, part) : null;
            if (tail != null) {
                out.removeIf(attribution -> isReplaced(text, attribution.cue(), tail.cue(), part));
                out.add(tail);
            }
        }
        return out;
    }

    /** Whether the attribution at the end of a headline replaces the one of a cue. */
    private static boolean isReplaced(QuotedText text, int cue, int tail, QuotedText.Part part) {
        boolean inside = cue >= part.from() && cue < part.to();
        return inside
                && (cue == tail
                        || StatementRule.HEADLINE_SINGLE_SOURCE.decides(
                                true, text.tokens().start(cue)));
    }

    private static Attribution tail(QuotedText text, QuotedText.Part part) {
        for (int i = part.to() - 2; i > part.from() + SHORTEST_CONTENT && part.to() - i <= LONGEST_SOURCE; i--) {
            boolean says = text.stem(i) == SAY && text.pos(i - 1) == PartOfSpeech.COMMA;
            boolean dash = isDash(text, i);
            if (says || dash) {
                int end = says ? i - 1 : i;
                NounPhrase source = source(text, i + 1, part.to());
                StatementRule rule = says ? StatementRule.HEADLINE_SAYS : StatementRule.HEADLINE_DASH;
                return rule.decides(source != null, text.tokens().start(i))
                        ? new Attribution(
                                i,
                                SURE,
                                new Content(part.from(), end, 1),
                                new SourceRanker.Source(source, 1),
                                List.of(),
                                null)
                        : null;
            }
        }
        return null;
    }

    private static boolean isDash(QuotedText text, int token) {
        String form = text.tokens().form(token);
        boolean dash = form.chars().allMatch(c -> "-–—".indexOf(c) >= 0);
        return dash
                && text.tokens().start(token) > text.tokens().end(token - 1)
                && text.tokens().end(token) < text.tokens().start(token + 1);
    }

    /** The phrase after the mark, if nothing else follows: a name, a building or a role. */
    private static NounPhrase source(QuotedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            PartOfSpeech pos = text.pos(i);
            if (!pos.isNoun() && pos != PartOfSpeech.JJ && pos != PartOfSpeech.POS && pos != PartOfSpeech.DT) {
                return null;
            }
        }
        return text.pos(to - 1).isNoun() ? new NounPhrase(from, to, to - 1) : null;
    }
}
