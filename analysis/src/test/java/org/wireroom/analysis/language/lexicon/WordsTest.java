package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;

class WordsTest {
    private final Words words = Words.english();

    @Test
    void areComputedOnce() {
        assertThat(words.of("harbour")).isSameAs(words.at("The harbour is shut", 4, 11));
    }

    @Test
    void areThoseOfTheTokensInOrder() {
        Tokens tokens = Lexer.english().tokens("Ana's harbour (shut)");
        assertThat(words.of(tokens))
                .extracting(word -> word.form)
                .containsExactly("Ana", "'s", "harbour", "(", "shut", ")");
        assertThat(words.of(Lexer.english().tokens(""))).isEmpty();
    }

    @Test
    void areReadUpToALengthThatWordsHave() {
        String text = "x".repeat(500);
        assertThat(words.at(text, 0, 500).form).hasSizeLessThan(500);
        assertThat(words.at(text, 0, 500)).isSameAs(words.at(text, 100, 600 - 100));
    }

    @Test
    void differWhereOneTakesThePlaceOfAnother() {
        for (int i = 0; i < 100_000; i++) {
            String form = "w" + i;
            assertThat(words.of(form).form).isEqualTo(form);
        }
        assertThat(words.of("w7").form).isEqualTo("w7");
    }

    @Test
    void havePlaceholdersForTheEdgesOfASentence() {
        assertThat(words.begin().lower).isNotEqualTo(words.finish().lower);
        for (Word edge : List.of(words.begin(), words.finish())) {
            assertThat(edge.isMarked).isFalse();
            assertThat(edge.startsWithLetter).isFalse();
            assertThat(edge.fine).isZero();
            assertThat(edge.lists).isZero();
        }
    }
}
