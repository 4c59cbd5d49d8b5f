package org.wireroom.processor.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.Segment;
import org.wireroom.contract.article.SegmentKind;

class BodyTest {
    @Test
    void takesTheWordsOfStandfirstAndParagraphsAlone() {
        String text = "Ships wait\nA queue.\nIt grows";
        Body body = Body.of(
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
        assertThat(Body.of(text, List.of(new Segment(SegmentKind.PARAGRAPH, 0, 59 * 5)))
                        .size())
                .isEqualTo(100);
        assertThat(Body.of(text, List.of(new Segment(SegmentKind.PARAGRAPH, 0, 60 * 5)))
                        .size())
                .isEqualTo(60);
        assertThat(Body.of("word ".repeat(59), List.of()).size()).isZero();
    }

    @Test
    void countsCodePoints() {
        Body body = paragraph("📰📰 wait 𝒳𝒴 end");
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
        assertThat(Body.of("Ships wait", List.of()).size()).isZero();
        assertThat(paragraph("— … !").size()).isZero();
    }

    @Test
    void looksAtTheBeginningOfAnEndlessText() {
        Body body = paragraph("word ".repeat(Body.MOST_WORDS + 1000));
        assertThat(body.size()).isEqualTo(Body.MOST_WORDS);
        assertThat(body.end(body.size() - 1)).isEqualTo(5 * Body.MOST_WORDS - 1);
    }

    private static Body paragraph(String text) {
        return Body.of(text, List.of(new Segment(SegmentKind.PARAGRAPH, 0, text.codePointCount(0, text.length()))));
    }
}
