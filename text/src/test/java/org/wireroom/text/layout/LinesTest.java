package org.wireroom.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void knowsEveryKindOfLineEnd() {
        String text = "a\nb\r\nc\rd\fe\u0085f\u2028g\u2029h";

        assertThat(printed(text)).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void trimsSpacesOfEveryKind() {
        assertThat(printed("\u00a0 \u200b two words\u3000\t\n\u00a0\n")).containsExactly("two words");
    }

    @Test
    void marksLinesBelowAGap() {
        assertThat(Lines.of("a\nb\n\nc\r\n\r\nd")).extracting(Line::afterGap).containsExactly(true, false, true, true);
    }

    @Test
    void countsTheIndent() {
        assertThat(Lines.of("a\n    b\n\t   c")).extracting(Line::indent).containsExactly(0, 4, 11);
    }

    @Test
    void findsNothingInBlankText() {
        assertThat(Lines.of("")).isEmpty();
        assertThat(Lines.of(" \r\n\u00a0")).isEmpty();
    }

    private static List<String> printed(String text) {
        return Lines.of(text).stream()
                .map(line -> text.substring(line.start(), line.end()))
                .toList();
    }
}
