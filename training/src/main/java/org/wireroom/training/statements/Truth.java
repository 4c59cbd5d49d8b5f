package org.wireroom.training.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.selection.StatementCandidate;
import org.wireroom.text.Span;

/** Whether a candidate is what the corpus says: half of the letters of both are the same, and so is the source. */
enum Truth {
    RIGHT,
    WRONG,
    /** It is an attitude, which is neither. */
    IGNORED;

    static List<Truth> of(Sample sample, List<StatementCandidate> candidates) {
        String text = sample.text().tokens().text();
        List<Match> matches = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            List<Span> spans = candidates.get(c).spans();
            int size = Letters.in(text, spans);
            for (int a = 0; a < sample.anchors().size(); a++) {
                GoldAttribution attribution = sample.anchors().get(a).attribution();
                List<Span> content = new ArrayList<>();
                attribution.content().forEach(s -> content.add(new Span(s.start(), s.end())));
                int both = Letters.shared(text, spans, content);
                if (both > 0) {
                    int want = Letters.in(text, content);
                    if (2 * both >= size && 2 * both >= want) {
                        boolean atCue = candidates.get(c).cue()
                                == sample.anchors().get(a).token();
                        matches.add(new Match(c, a, both / (double) (size + want - both), atCue));
                    }
                }
            }
        }
        matches.sort(Comparator.comparing(Match::atCue)
                .thenComparingDouble(Match::share)
                .reversed());
        Truth[] truths = new Truth[candidates.size()];
        boolean[] taken = new boolean[sample.anchors().size()];
        for (Match match : matches) {
            if (truths[match.candidate] == null && !taken[match.anchor]) {
                GoldAttribution attribution = sample.anchors().get(match.anchor).attribution();
                truths[match.candidate] = attribution.attitude()
                        ? IGNORED
                        : isSource(sample.text(), candidates.get(match.candidate), attribution) ? RIGHT : WRONG;
                taken[match.anchor] = true;
            }
        }
        List<Truth> out = new ArrayList<>();
        for (Truth truth : truths) {
            out.add(truth == null ? WRONG : truth);
        }
        return out;
    }

    private static boolean isSource(QuotedText text, StatementCandidate candidate, GoldAttribution attribution) {
        if (attribution.source() == null) {
            return true;
        }
        Span speaker = candidate.speaker(text);
        if (speaker == null) {
            return false;
        }
        String all = text.tokens().text();
        Span source =
                new Span(attribution.source().start(), attribution.source().end());
        return 2 * Letters.shared(all, List.of(speaker), List.of(source)) >= Letters.in(all, List.of(speaker));
    }

    private record Match(int candidate, int anchor, double share, boolean atCue) {}
}
