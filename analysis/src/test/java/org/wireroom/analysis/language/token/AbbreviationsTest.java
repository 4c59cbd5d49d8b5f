package org.wireroom.analysis.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
    private final Abbreviations english = Abbreviations.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr     | NEVER
            Prof   | NEVER
            Lt.Gen | NEVER
            e.g    | NEVER
            No     | NUMBER
            pp     | NUMBER
            Inc    | PERHAPS
            Ph.D   | PERHAPS
            Calif  | PERHAPS
            etc    | PERHAPS
            Jan    | PERHAPS
            Sept   | PERHAPS
            Mon    | PERHAPS
            """)
    void sayWhatTheirPeriodMeans(String word, Abbreviations.Kind kind) {
        assertThat(english.kind(word)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"MR, Mr", "PROF, Prof", "INC, Inc", "JAN, Jan", "LTD, Ltd", "GOV, Gov"})
    void areTheSameInCapitals(String capitals, String usual) {
        assertThat(english.kind(capitals)).isEqualTo(english.kind(usual)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "Harbour", "mr", "X", "", "Sun", "Sat", "May", "mrs"})
    void areNotOtherWords(String word) {
        assertThat(english.kind(word)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The", "He", "In", "But", "Nobody", "However"})
    void knowWordsThatStartSentences(String word) {
        assertThat(english.startsSentence(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "Keller", "Senate", "said", ""})
    void doNotTakeNamesAndLowerCaseForStarts(String word) {
        assertThat(english.startsSentence(word)).isFalse();
    }

    @Test
    void canBeOfAnotherLanguage() {
        Lexer lexer = new Lexer(new Abbreviations(Map.of("Hr", Abbreviations.Kind.NEVER), Set.of("Er")));
        String text = "Hr. Keller ging. Mr. Er blieb.";
        Tokens tokens = lexer.tokens(text);
        assertThat(tokens.form(0)).isEqualTo("Hr.");
        assertThat(tokens.sentences()).isEqualTo(3);
    }
}
