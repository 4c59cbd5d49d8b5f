package org.wireroom.processor.statements;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.contract.article.SegmentKind;
import org.wireroom.processor.language.PartOfSpeech;

/**
 * The attributions that only headlines have, at their end: "…, says Kremlin", "… - Kremlin aide", "…: official". What such a
 * headline says otherwise is not looked for.
 */
final class Headlines {
    private static final int LONGEST_SOURCE = 7;
    private static final int SHORTEST_CONTENT = 3;
    private static final int SAY = Features.hash("say");
    private static final float SURE = 0.6f;

    private Headlines() {}

    /** The reports with those of headlines replaced where a headline names its source at the end. */
    static List<Report> resolved(QuotedText text, List<Report> reports) {
        List<Report> out = new ArrayList<>(reports);
        for (QuotedText.Part part : text.parts()) {
            Report tail = part.kind() == SegmentKind.HEADLINE ? tail(text, part) : null;
            if (tail != null) {
                out.removeIf(report -> report.cue() >= part.from() && report.cue() < part.to());
                out.add(tail);
            }
        }
        return out;
    }

    private static Report tail(QuotedText text, QuotedText.Part part) {
        for (int i = part.to() - 2; i > part.from() + SHORTEST_CONTENT && part.to() - i <= LONGEST_SOURCE; i--) {
            boolean says = text.stem(i) == SAY && text.pos(i - 1) == PartOfSpeech.COMMA;
            boolean dash = isDash(text, i);
            if (says || dash) {
                int end = says ? i - 1 : i;
                Phrase source = source(text, i + 1, part.to());
                return source == null
                        ? null
                        : new Report(
                                i,
                                SURE,
                                new Content(part.from(), end, 1),
                                new SourceRanker.Source(source, 1),
                                List.of(),
                                null);
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

    /** The phrase that is all there is behind the mark: a name, a house or a role. */
    private static Phrase source(QuotedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            PartOfSpeech pos = text.pos(i);
            if (!pos.isNoun() && pos != PartOfSpeech.JJ && pos != PartOfSpeech.POS && pos != PartOfSpeech.DT) {
                return null;
            }
        }
        return text.pos(to - 1).isNoun() ? new Phrase(from, to, to - 1) : null;
    }
}
