package org.wireroom.analysis.entities.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;

class HonorificsTest {
    private final Honorifics honorifics = new Honorifics();

    private Gender before(String text, String name) {
        Tokens tokens = Lexer.english().tokens(text);
        return honorifics.before(tokens, tokens.at(text.indexOf(name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr     | MALE
            Mr.    | MALE
            MR     | MALE
            Sir    | MALE
            Mrs    | FEMALE
            Ms.    | FEMALE
            Miss   | FEMALE
            Lady   | FEMALE
            Dame   | FEMALE
            Queen  | FEMALE
            Dr     | UNKNOWN
            Doctor | UNKNOWN
            With   | UNKNOWN
            """)
    void tellTheGenderOfTheNameAfterThem(String title, Gender gender) {
        assertThat(before("Then " + title + " Barda left.", "Barda")).isEqualTo(gender);
    }

    @Test
    void doNotReachOverAWord() {
        assertThat(before("Mr and Barda left.", "Barda")).isEqualTo(Gender.UNKNOWN);
        assertThat(before("Mrs Ruxolin Barda left.", "Barda")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void beginWithACapital() {
        assertThat(before("They miss Barda", "Barda")).isEqualTo(Gender.UNKNOWN);
        assertThat(before("the lady Barda", "Barda")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void areNoneBeforeTheFirstWord() {
        assertThat(before("Barda left.", "Barda")).isEqualTo(Gender.UNKNOWN);
    }
}
