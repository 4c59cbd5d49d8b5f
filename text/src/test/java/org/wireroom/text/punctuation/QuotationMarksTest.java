package org.wireroom.text.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "“”", "„“", "„”", "«»", "»«", "»»", "””", "‘’", "‚‘", "‹›", "›‹", "''", "「」"})
    void pairsTheMarksOfManyLanguages(String marks) {
        assertThat(QuotationMarks.arePair(marks.charAt(0), marks.charAt(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“»", "«”", "‘“", "‹’", "\"'", "「』", "a“", "“a"})
    void pairsNoOthers(String marks) {
        assertThat(QuotationMarks.arePair(marks.charAt(0), marks.charAt(1))).isFalse();
    }

    @Test
    void tellsEnglishFromOtherLanguages() {
        assertThat(QuotationMarks.closes('“')).isFalse();
        assertThat(QuotationMarks.mayClose('“')).isTrue();
        assertThat(QuotationMarks.opens('»')).isFalse();
        assertThat(QuotationMarks.mayOpen('»')).isTrue();
        assertThat(QuotationMarks.opens('"') && QuotationMarks.closes('"')).isTrue();
    }

    @Test
    void knowsApostrophesAndWhatIsTypedInTheirPlace() {
        assertThat(QuotationMarks.isApostrophe('’')).isTrue();
        assertThat(QuotationMarks.isApostrophe('´')).isFalse();
        assertThat(QuotationMarks.resemblesApostrophe('´')).isTrue();
        assertThat(QuotationMarks.isMark('´')).isFalse();
        assertThat(QuotationMarks.doubles('\'')).isTrue();
        assertThat(QuotationMarks.doubles('‹')).isFalse();
    }

    @Test
    void namesTheEnglishMark() {
        assertThat(QuotationMarks.english("‚")).isEqualTo("‘");
        assertThat(QuotationMarks.english("“")).isEqualTo("“");
        assertThat(QuotationMarks.english("bridge")).isEqualTo("bridge");
    }

    @Test
    void takesNoOtherCharForAMark() {
        for (char c : new char[] {'a', ' ', ',', '\0', '\u0394', '\uffff'}) {
            assertThat(QuotationMarks.isMark(c)).isFalse();
            assertThat(QuotationMarks.mayClose(c)).isFalse();
        }
    }
}
