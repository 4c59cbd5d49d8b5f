package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.analysis.language.tagging.NameView;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;

class GazetteerTest {
    private static final Words WORDS = Words.english();

    private static int place(String text, int token, String list) {
        Tokens tokens = Lexer.english().tokens(text);
        NameView view = new NameView(tokens, WORDS.of(tokens), WORDS);
        return view.matches()
                .place(token, Long.numberOfTrailingZeros(WORDS.gazetteer().bit(list)));
    }

    @Test
    void findsTheLongestNameOfAList() {
        String text = "from New South Wales now";
        assertThat(place(text, 1, "region")).isEqualTo(1);
        assertThat(place(text, 2, "region")).isEqualTo(2);
        assertThat(place(text, 3, "region")).isEqualTo(3);
        assertThat(place(text, 4, "region")).isZero();
    }

    @Test
    void findsANameOfOneWord() {
        assertThat(place("in France today", 1, "country")).isEqualTo(4);
    }

    @Test
    void findsNamesInCapitals() {
        assertThat(place("FLOODS IN FRANCE", 2, "country")).isEqualTo(4);
    }

    @Test
    void doesNotStartANameInLowerCase() {
        assertThat(place("the turkey ran", 1, "country")).isZero();
    }

    @Test
    void knowsThePluralOfADemonym() {
        assertThat(place("two Belgians won", 1, "demonym")).isEqualTo(4);
    }
}
