package org.wireroom.analysis.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartOfSpeechTest {
    @ParameterizedTest
    @EnumSource(PartOfSpeech.class)
    void isReadBackFromItsTag(PartOfSpeech part) {
        assertThat(PartOfSpeech.of(part.tag())).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            NNP   | NNP
            PRP$  | PRP_POSSESSIVE
            WP$   | WP_POSSESSIVE
            $     | CURRENCY
            ,     | COMMA
            .     | STOP
            -LRB- | LEFT_BRACKET
            ``    | OPENING_QUOTE
            ''    | CLOSING_QUOTE
            """)
    void hasTheTagOfTheTreebank(String tag, PartOfSpeech part) {
        assertThat(PartOfSpeech.of(tag)).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nnp", "NNPX", "PRP_POSSESSIVE", "O"})
    void isNoneForOtherTags(String tag) {
        assertThat(PartOfSpeech.of(tag)).isNull();
    }

    @Test
    void groupsNounsAndVerbs() {
        assertThat(those(PartOfSpeech::isNoun)).containsExactly("NN", "NNS", "NNP", "NNPS");
        assertThat(those(PartOfSpeech::isProperNoun)).containsExactly("NNP", "NNPS");
        assertThat(those(PartOfSpeech::isVerb)).containsExactly("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");
        assertThat(those(PartOfSpeech::isFiniteVerb)).containsExactly("MD", "VBD", "VBP", "VBZ");
    }

    private static List<String> those(Predicate<PartOfSpeech> kind) {
        return Arrays.stream(PartOfSpeech.values())
                .filter(kind)
                .map(PartOfSpeech::tag)
                .toList();
    }
}
