package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;

class CasingTest {
    private static final Words WORDS = Words.english();

    private static String repaired(String text) {
        Tokens tokens = Lexer.english().tokens(text);
        Word[] words = WORDS.of(tokens);
        Casing casing = Casing.of(words, 0, words.length);
        StringBuilder line = new StringBuilder();
        for (Word word : words) {
            line.append(casing.asRunningText(word, WORDS).form).append(' ');
        }
        return line.toString().strip();
    }

    @Test
    void leavesRunningTextAlone() {
        String text = "The Senate passed the budget on Friday";
        assertThat(repaired(text)).isEqualTo(text);
    }

    @Test
    void lowersTheWordsOfACapitalHeadlineThatAreNoNames() {
        assertThat(repaired("PRESIDENT OBAMA ARRIVES IN LONDON FOR TALKS WITH NATO"))
                .isEqualTo("president Obama arrives in London for talks with NATO");
    }

    @Test
    void lowersTheWordsOfATitleHeadlineThatAreNoNames() {
        assertThat(repaired("Heavy Rain Closes Three Schools Near London"))
                .isEqualTo("heavy rain closes three schools near London");
    }
}
