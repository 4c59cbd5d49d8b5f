package org.wireroom.analysis.statements.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wireroom.analysis.statements.quotation.Stems;
import org.wireroom.text.hashing.WordHash;

class GovernorsTest {
    private static final Stems STEMS = new Stems();
    private final Governors governors = new Governors();

    @ParameterizedTest
    @CsvSource({
        "infinitive, expected", "infinitive, plans", "infinitive, due", "infinitive, unable", "object, asked",
                "object, urging",
        "refusal, refused", "refusal, fails", "participle, without", "subordinate, if", "subordinate, unless",
                "present, until"
    })
    void areKnownByAnyFormOfTheirs(String position, String word) {
        assertThat(governors.has(position(position), stem(word))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "infinitive, sat",
        "object, told-off",
        "refusal, said",
        "participle, after",
        "subordinate, because",
        "present, if"
    })
    void areNotOtherWords(String position, String word) {
        assertThat(governors.has(position(position), stem(word))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Governors.Position.class)
    void areNeverAWordThatIsNotThere(Governors.Position position) {
        assertThat(governors.has(position, 0)).isFalse();
    }

    @Test
    void dependOnTheirPosition() {
        assertThat(governors.has(Governors.Position.REFUSAL, stem("refuse"))).isTrue();
        assertThat(governors.has(Governors.Position.OBJECT, stem("refuse"))).isFalse();
    }

    private static Governors.Position position(String name) {
        return Governors.Position.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static int stem(String word) {
        return WordHash.of(STEMS.of(word));
    }
}
