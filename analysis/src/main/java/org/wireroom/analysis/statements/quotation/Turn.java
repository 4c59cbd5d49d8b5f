package org.wireroom.analysis.statements.quotation;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;

/**
 * A turn of an interview or transcript: a paragraph with the label of the person who speaks, and those that follow it before the next turn.
 *
 * @param label who speaks, as printed; "Q" or "A" where no label is printed
 * @param paragraphs what is said, the label before it included
 */
public record Turn(String label, List<LabelledSpan> paragraphs) {
    public Turn {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The turns of an article, in order. What follows the last one may be the writer's again. */
    public static List<Turn> in(LabelledText article) {
        List<Turn> turns = new ArrayList<>();
        List<LabelledSpan> open = new ArrayList<>();
        String label = null;
        int last = lastTurn(article.spans());
        for (int i = 0; i <= last; i++) {
            LabelledSpan span = article.spans().get(i);
            boolean begins = span.turn() != null && (!span.turn().equals(label) || isPrinted(article, span));
            if (begins || (label != null && span.kind() == SegmentKind.SUBHEADING)) {
                if (label != null) {
                    turns.add(new Turn(label, open));
                }
                open.clear();
                label = span.turn();
            }
            if (label != null && span.kind() == SegmentKind.PARAGRAPH) {
                open.add(span);
            }
        }
        if (label != null) {
            turns.add(new Turn(label, open));
        }
        return turns;
    }

    /** Where the label is printed before the first paragraph, null if its place alone tells whose it is. */
    public Span printed(LabelledText article) {
        LabelledSpan first = paragraphs.get(0);
        return isPrinted(article, first) ? new Span(first.start(), first.start() + label.length()) : null;
    }

    private static boolean isPrinted(LabelledText article, LabelledSpan span) {
        int end = span.start() + span.turn().length();
        return article.text().startsWith(span.turn(), span.start())
                && end < span.end()
                && ":.".indexOf(article.text().charAt(end)) >= 0;
    }

    private static int lastTurn(List<LabelledSpan> spans) {
        int last = spans.size() - 1;
        while (last >= 0 && spans.get(last).turn() == null) {
            last--;
        }
        return last;
    }
}
