package org.wireroom.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;

class ComparedBodyTest {
    @Test
    void takesTheWordsOfStandfirstAndParagraphsAlone() {
        String text = "Ships wait\nA queue.\nIt grows";
        ComparedBody body = ComparedBody.of(
                text,
                List.of(
                        new Segment(SegmentKind.HEADLINE, 0, 10),
                        new Segment(SegmentKind.STANDFIRST, 11, 19),
                        new Segment(SegmentKind.PARAGRAPH, 20, 28)));
        assertThat(body.hasSameWords(paragraph("a QUEUE -- it: grows!"))).isTrue();
    }

    @Test
    void takesAllWordsOfALongTextThatIsHardlyLabelled() {
        String text = "word ".repeat(100);
        assertThat(ComparedBody.of(text, List.of(new Segment(SegmentKind.PARAGRAPH, 0, 59 * 5)))
                        .size())
                .isEqualTo(100);
        assertThat(ComparedBody.of(text, List.of(new Segment(SegmentKind.PARAGRAPH, 0, 60 * 5)))
                        .size())
                .isEqualTo(60);
        assertThat(ComparedBody.of("word ".repeat(59), List.of()).size()).isZero();
    }

    @Test
    void countsCodePoints() {
        ComparedBody body = paragraph("📰📰 wait 𝒳𝒴 end");
        assertThat(body.size()).isEqualTo(3);
        assertThat(body.start(0)).isEqualTo(3);
        assertThat(body.start(1)).isEqualTo(8);
        assertThat(body.end(1)).isEqualTo(10);
        assertThat(body.end(2)).isEqualTo(14);
    }

    @Test
    void keepsLettersDigitsAndUnderscoresTogether() {
        assertThat(paragraph("Zürich's 3rd_place ½ привет").size()).isEqualTo(5);
    }

    @Test
    void hasNoWordsWithoutAParagraph() {
        assertThat(ComparedBody.of("Ships wait", List.of()).size()).isZero();
        assertThat(paragraph("— … !").size()).isZero();
    }

    @Test
    void looksAtTheBeginningOfAnEndlessText() {
        ComparedBody body = paragraph("word ".repeat(ComparedBody.MOST_WORDS + 1000));
        assertThat(body.size()).isEqualTo(ComparedBody.MOST_WORDS);
        assertThat(body.end(body.size() - 1)).isEqualTo(5 * ComparedBody.MOST_WORDS - 1);
    }

    private static ComparedBody paragraph(String text) {
        return ComparedBody.of(
                text, List.of(new Segment(SegmentKind.PARAGRAPH, 0, text.codePointCount(0, text.length()))));
    }
}
