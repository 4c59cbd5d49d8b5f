package org.wireroom.analysis.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    @ParameterizedTest
    @ValueSource(chars = {'a', 'Z', 'é', 'ß', 'Ж', '中', 'ª', '\u0301', 'Ⅷ', 'ʻ'})
    void lettersAreThoseOfEveryScriptAndTheirMarks(char c) {
        assertThat(Characters.isLetter(c) || Characters.kind(c) == Characters.APOSTROPHE)
                .isTrue();
        assertThat(Characters.isDigit(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'0', '9', '½', '²', '٣', '०'})
    void digitsAreThoseOfEveryScriptAndFractions(char c) {
        assertThat(Characters.isDigit(c)).isTrue();
        assertThat(Characters.isLetter(c)).isFalse();
        assertThat(Characters.isWord(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            chars = {' ', '\n', '\t', '\u00a0', '\u2009', '\u200b', '\u2028', '\ufeff', '\ue000', '\u0000', '\u3000'})
    void blanksAndControlCharactersAreSpace(char c) {
        assertThat(Characters.kind(c)).isEqualTo(Characters.SPACE);
    }

    @ParameterizedTest
    @ValueSource(chars = {'$', '€', '£', '¥', '₦', '₹', '₱', '﷼'})
    void currencySignsAreAKindOfTheirOwn(char c) {
        assertThat(Characters.kind(c)).isEqualTo(Characters.CURRENCY);
    }

    @ParameterizedTest
    @ValueSource(chars = {'-', '‐', '‑', '\u00ad'})
    void hyphensAreNoDashes(char c) {
        assertThat(Characters.kind(c)).isEqualTo(Characters.HYPHEN);
    }

    @ParameterizedTest
    @ValueSource(chars = {'–', '—', '.', '…', '_', '=', '*'})
    void marksThatAreRepeatedAreRuns(char c) {
        assertThat(Characters.kind(c)).isEqualTo(Characters.RUN);
    }

    @ParameterizedTest
    @ValueSource(chars = {'(', ')', ',', '!', '?', '"', '“', '”', '«', '%', '&', '/', '。', '・'})
    void otherMarksStandAlone(char c) {
        assertThat(Characters.kind(c)).isEqualTo(Characters.MARK);
        assertThat(Characters.isWord(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\'', '’', '‘', '`'})
    void apostrophesAreTheirOwnKind(char c) {
        assertThat(Characters.kind(c)).isEqualTo(Characters.APOSTROPHE);
    }

    @Test
    void halvesOfACharacterAreSurrogates() {
        String smile = "😀";
        assertThat(Characters.kind(smile.charAt(0))).isEqualTo(Characters.SURROGATE);
        assertThat(Characters.kind(smile.charAt(1))).isEqualTo(Characters.SURROGATE);
    }
}
