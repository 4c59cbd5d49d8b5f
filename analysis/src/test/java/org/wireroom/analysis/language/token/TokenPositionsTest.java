package org.wireroom.analysis.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked about the tokens of a text by position: the token at a char, the sentence of a token. */
class TokenPositionsTest {
    private static final String TEXT = " Ana left.  Tom, 44, stayed!\nWhy?";
    private final Tokens tokens = Lexer.english().tokens(TEXT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            0  | Ana
            1  | Ana
            3  | Ana
            4  | left
            9  | .
            10 | Tom
            15 | ,
            16 | 44
            28 | Why
            31 | Why
            32 | ?
            """)
    void theTokenAtACharIsTheFirstThatEndsAfterIt(int position, String form) {
        assertThat(tokens.form(tokens.at(position))).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 34, 1_000})
    void thereIsNoneAfterTheLast(int position) {
        assertThat(tokens.at(position)).isEqualTo(tokens.size());
    }

    @Test
    void everyTokenIsFoundAtEachOfItsChars() {
        for (int token = 0; token < tokens.size(); token++) {
            for (int position = tokens.start(token); position < tokens.end(token); position++) {
                assertThat(tokens.at(position)).isEqualTo(token);
            }
        }
    }

    @Test
    void everyTokenIsInTheSentenceAroundIt() {
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            for (int token = tokens.sentenceStart(sentence); token < tokens.sentenceEnd(sentence); token++) {
                assertThat(tokens.sentenceOf(token)).isEqualTo(sentence);
            }
        }
        assertThat(tokens.sentenceEnd(tokens.sentences() - 1)).isEqualTo(tokens.size());
    }

    @Test
    void aTokenIsItsWholeFormInItsCase() {
        assertThat(tokens.is(0, "Ana")).isTrue();
        assertThat(tokens.is(0, "An")).isFalse();
        assertThat(tokens.is(0, "Ana ")).isFalse();
        assertThat(tokens.is(0, "ana")).isFalse();
        assertThat(tokens.is(tokens.size() - 1, "?")).isTrue();
        assertThat(tokens.is(tokens.size() - 1, "? ")).isFalse();
    }

    @Test
    void aTextWithoutWordsHasNone() {
        Tokens none = Lexer.english().tokens(" \n\t\u00a0");
        assertThat(none.size()).isZero();
        assertThat(none.sentences()).isZero();
        assertThat(none.at(0)).isZero();
    }
}
