package org.wireroom.analysis.entities.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;

class OfficesTest {
    private static final Offices OFFICES = new Offices();

    private static Tokens tokens(String text) {
        return Lexer.english().tokens(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            the mayor                   | mayor
            the former prime minister   | premier
            the secretary of state      | secretary of state
            the press secretary         | spokesman
            the spokeswoman             | spokesman
            a rapper                    | artist
            MAYOR                       | mayor
            the vice-president          | vice president
            actor-turned-politician     | politician
            """)
    void endAPhrase(String phrase, String office) {
        List<String> words = Offices.words(phrase);
        assertThat(OFFICES.endingAt(words, words.size()).office().name()).isEqualTo(office);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the bridge", "mayor of Leeds", "", "the city of Bern", "table", "mayors"})
    void endNoOtherPhrase(String phrase) {
        List<String> words = Offices.words(phrase);
        assertThat(OFFICES.endingAt(words, words.size())).isNull();
    }

    @Test
    void areAsLongAsTheTableKnowsThem() {
        Offices.Found found = OFFICES.endingAt(Offices.words("the first deputy prime minister"), 5);
        assertThat(found.from()).isLessThanOrEqualTo(3);
        assertThat(found.after()).isEqualTo(5);
        assertThat(OFFICES.endingAt(Offices.words("the prime minister"), 2)).isNull();
        assertThat(OFFICES.endingAt(List.of(), 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            He met the secretary of state today | secretary | true
            He met the secretary of state today | state     | true
            He met the secretary of state today | of        | false
            He met the Vice-President today     | President | true
            He left the state today             | state     | false
            He met the mayors today             | mayors    | false
            Mayor                               | Mayor     | true
            """)
    void areKnownByTheirLastToken(String text, String word, boolean ends) {
        Tokens tokens = tokens(text);
        int token = tokens.at(text.indexOf(word));
        assertThat(OFFICES.endsOffice(tokens, token)).isEqualTo(ends);
        if (ends) {
            assertThat(OFFICES.mayEndOffice(tokens, token)).isTrue();
        }
    }

    @Test
    void doNotReachIntoTheSentenceBefore() {
        Tokens tokens = tokens("They met the secretary of\nstate");
        assertThat(OFFICES.endsOffice(tokens, tokens.size() - 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sporting directors         | sporting director
            prime ministers            | prime minister
            spokesmen                  | spokesman
            deputies                   | deputy
            mayor                      | mayor
            Ruiz                       | Ruiz
            the old bridges            | the old bridges
            """)
    void areNamedForOneOfSeveralPeople(String several, String one) {
        assertThat(OFFICES.ofOne(several)).isEqualTo(one);
        Tokens tokens = tokens(several);
        assertThat(OFFICES.endsOfficeOfSeveral(tokens, tokens.size() - 1)).isEqualTo(!several.equals(one));
    }

    @Test
    void mayHaveAPrepositionInside() {
        Tokens tokens = tokens("the secretary of state of Ohio");
        assertThat(OFFICES.isOneOffice(tokens, 2, 4)).isTrue();
        assertThat(OFFICES.isOneOffice(tokens, 4, 6)).isFalse();
        assertThat(OFFICES.endOffice(tokens, 0, 4)).isTrue();
        assertThat(OFFICES.endOffice(tokens, 0, 6)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"former, true", "deputy, true", "acting, true", "old-fashioned, false", "Bern, false", "the, false"})
    void haveModifiersBeforeThem(String word, boolean modifier) {
        assertThat(OFFICES.isModifier(tokens(word), 0)).isEqualTo(modifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Vice-President's aide | the,vice-president's,aide
            U.S. (acting) envoy       | u.s.,acting,envoy
            "Señor" Alcalde           | senor,alcalde
            ...                       | ...
            """)
    void areComparedByFoldedWords(String phrase, String words) {
        assertThat(String.join(",", Offices.words(phrase))).isEqualTo(words);
    }
}
