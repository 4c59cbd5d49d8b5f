package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {
    private static final Words WORDS = Words.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Moscow  | letter capital marked
            MOSCOW  | letter capital capitals marked
            moscow  | letter lower
            iPhone  | letter marked
            eBay    | letter marked
            McHale  | letter capital marked
            5th     | digit marked
            2024    | digit marked
            A       | letter capital marked
            a       | letter lower
            é       | letter lower
            É       | letter capital marked
            U.S.    | letter capital capitals marked
            中国    | letter lower? marked
            -       | none
            “       | none
            's      | none
            """)
    void tellsHowItIsPrinted(String form, String kinds) {
        Word word = WORDS.of(form);
        assertThat(word.startsWithLetter).isEqualTo(kinds.contains("letter"));
        assertThat(word.startsWithDigit).isEqualTo(kinds.contains("digit"));
        assertThat(word.startsWithCapital).isEqualTo(kinds.contains("capital "));
        assertThat(word.isCapitals).isEqualTo(kinds.contains("capitals"));
        assertThat(word.isMarked).isEqualTo(kinds.contains("marked"));
        if (!kinds.contains("?")) {
            assertThat(word.isLower).isEqualTo(kinds.contains("lower"));
        }
    }

    @ParameterizedTest
    @CsvSource({"Moscow, Berlin", "MOSCOW, BERLIN", "U.S., U.N.", "F-16, B-52", "mayor, river"})
    void hasTheShapeOfWordsPrintedAlike(String one, String other) {
        assertThat(WORDS.of(one).shape).isEqualTo(WORDS.of(other).shape);
        assertThat(WORDS.of(one).shortShape).isEqualTo(WORDS.of(other).shortShape);
    }

    @ParameterizedTest
    @CsvSource({"Moscow, MOSCOW", "Moscow, moscow", "McHale, Moscow", "2024, 2024s", "U.S., US"})
    void hasAnotherShapeThanWordsPrintedOtherwise(String one, String other) {
        assertThat(WORDS.of(one).shortShape).isNotEqualTo(WORDS.of(other).shortShape);
    }

    @Test
    void distinguishesTheLengthOfShortWordsOnly() {
        assertThat(WORDS.of("Ed").shape).isNotEqualTo(WORDS.of("Edwin").shape);
        assertThat(WORDS.of("Edward").shape).isEqualTo(WORDS.of("Eleonora").shape);
        assertThat(WORDS.of("Ed").shortShape).isEqualTo(WORDS.of("Eleonora").shortShape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller | keller | true
            Keller | KELLER | true
            ’s     | ’S     | true
            élan   | ÉLAN   | true
            Keller | Kellar | false
            """)
    void isTheSameInWhateverCase(String one, String other, boolean same) {
        assertThat(WORDS.of(one).lower == WORDS.of(other).lower).isEqualTo(same);
    }

    @Test
    void hasPrefixesAndSuffixesOfUpToFourLetters() {
        int[] bridge = WORDS.of("bridge").affixes;
        int[] brides = WORDS.of("Brides").affixes;
        int[] fridge = WORDS.of("fridge").affixes;
        assertThat(bridge).hasSize(8);
        assertThat(Arrays.stream(bridge).filter(hash -> contains(brides, hash))).hasSize(4);
        assertThat(Arrays.stream(bridge).filter(hash -> contains(fridge, hash))).hasSize(4);
        assertThat(WORDS.of("up").affixes).hasSize(4);
        assertThat(WORDS.of("(").affixes).isEmpty();
    }

    private static boolean contains(int[] hashes, int hash) {
        return Arrays.stream(hashes).anyMatch(other -> other == hash);
    }

    @ParameterizedTest
    @CsvSource({"said, LOWER", "Said, LOWER", "london, CAPITAL", "NATO, CAPITALS", "2024, NONE", "xqzzt, UNKNOWN"})
    void knowsHowItIsUsuallyPrinted(String form, CaseProfile profile) {
        assertThat(WORDS.of(form).caseProfile).isEqualTo(profile);
    }

    @Test
    void isSpelledAsPrinted() {
        Word word = WORDS.of("Keller");
        assertThat(word.is("Keller")).isTrue();
        assertThat(word.is("keller")).isFalse();
        assertThat(word.is("Mr Keller left", 3, 9)).isTrue();
        assertThat(word.is("Mr Keller left", 3, 10)).isFalse();
        assertThat(word.is("Mr Kellar left", 3, 9)).isFalse();
    }
}
