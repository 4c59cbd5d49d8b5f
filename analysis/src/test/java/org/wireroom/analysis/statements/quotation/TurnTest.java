package org.wireroom.analysis.statements.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;

/** The turns of an interview. A line that begins with "Q:" or "Ruiz:" has that label, one with "#" is a subheading. */
class TurnTest {
    @Test
    void anArticleWithoutLabelsHasNone() {
        assertThat(turns("The pier closed.", "It is rotten.")).isEmpty();
        assertThat(turns()).isEmpty();
    }

    @Test
    void eachLabelBeginsOne() {
        assertThat(turns("Q: Is it shut?", "Ruiz: It is.", "Q: Why?", "Ruiz: It rots."))
                .containsExactly("Q [Q: Is it shut?]", "Ruiz [Ruiz: It is.]", "Q [Q: Why?]", "Ruiz [Ruiz: It rots.]");
    }

    @Test
    void theSameLabelTwiceIsTwoTurns() {
        assertThat(turns("Ruiz: It is shut.", "Ruiz: It rots."))
                .containsExactly("Ruiz [Ruiz: It is shut.]", "Ruiz [Ruiz: It rots.]");
    }

    @Test
    void paragraphsWithoutALabelContinueTheTurn() {
        assertThat(turns("Ruiz: It is shut.", "It rots.", "It fell.", "Q: When?"))
                .containsExactly("Ruiz [Ruiz: It is shut., It rots., It fell.]", "Q [Q: When?]");
    }

    @Test
    void whatPrecedesTheFirstLabelIsTheWriters() {
        assertThat(turns("The pier closed.", "Q: Why?", "Ruiz: It rots."))
                .containsExactly("Q [Q: Why?]", "Ruiz [Ruiz: It rots.]");
    }

    @Test
    void whatFollowsTheLastLabelledParagraphIsTheWriters() {
        assertThat(turns("Q: Why?", "Ruiz: It rots.", "The pier was built in 1901."))
                .last()
                .isEqualTo("Ruiz [Ruiz: It rots.]");
    }

    @Test
    void aSubheadingEndsATurn() {
        assertThat(turns("Ruiz: It is shut.", "# The future", "It will be rebuilt.", "Q: When?"))
                .containsExactly("Ruiz [Ruiz: It is shut.]", "Q [Q: When?]");
    }

    @Test
    void otherSegmentsBetweenParagraphsAreNotSaid() {
        String text = "Ruiz: It is shut.\n\nThe pier in May.\n\nIt rots.\n\nQ: When?";
        List<LabelledSpan> spans = new ArrayList<>(spans(text));
        spans.set(1, spans.get(1).as(SegmentKind.CAPTION));
        assertThat(described(text, spans)).containsExactly("Ruiz [Ruiz: It is shut., It rots.]", "Q [Q: When?]");
    }

    private static List<String> turns(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        return described(text, text.isEmpty() ? List.of() : spans(text));
    }

    private static List<String> described(String text, List<LabelledSpan> spans) {
        return Turn.in(new LabelledText(text, "en", spans, null, null, null)).stream()
                .map(turn -> turn.label() + " "
                        + turn.paragraphs().stream().map(span -> span.in(text)).toList())
                .toList();
    }

    private static List<LabelledSpan> spans(String text) {
        List<LabelledSpan> spans = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            SegmentKind kind = paragraph.startsWith("#") ? SegmentKind.SUBHEADING : SegmentKind.PARAGRAPH;
            LabelledSpan span = new LabelledSpan(kind, from, from + paragraph.length());
            int colon = paragraph.indexOf(':');
            spans.add(colon < 0 ? span : span.inTurn(paragraph.substring(0, colon)));
            from += paragraph.length() + 2;
        }
        return spans;
    }
}
