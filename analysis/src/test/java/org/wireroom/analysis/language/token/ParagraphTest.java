package org.wireroom.analysis.language.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {
    @Test
    void endsSentencesAtLineBreaksUnlessItSaysOtherwise() {
        assertThat(new Paragraph(3, 9).lineBreaks()).isEqualTo(LineBreaks.HARD);
        assertThat(new Paragraph(3, 9, LineBreaks.SOFT).lineBreaks()).isEqualTo(LineBreaks.SOFT);
    }

    @Test
    void mayBeEmpty() {
        assertThat(Lexer.english().tokens("text", List.of(new Paragraph(2, 2))).size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 4", "5, 4", "-2, -1"})
    void isARangeOfText(int start, int end) {
        assertThatThrownBy(() -> new Paragraph(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start " + start)
                .hasMessageContaining("end " + end);
    }

    @Test
    void liesInItsText() {
        List<Paragraph> tooLong = List.of(new Paragraph(0, 5));
        assertThatThrownBy(() -> Lexer.english().tokens("text", tooLong)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void keepsItsSentencesApartFromThoseOfTheNext() {
        String text = "The river rose by two metres overnight";
        Tokens tokens = Lexer.english().tokens(text, List.of(new Paragraph(0, 14), new Paragraph(15, text.length())));
        assertThat(tokens.sentences()).isEqualTo(2);
        assertThat(tokens.form(tokens.sentenceStart(1))).isEqualTo("by");
    }
}
