package org.wireroom.analysis.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.Tagged;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.Name;
import org.wireroom.analysis.language.tagging.NameType;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;

class LeadingTitlesTest {
    private static String before(String text, String name, boolean roles) {
        Tokens tokens = Lexer.english().tokens(text);
        int token = tokens.at(text.indexOf(name));
        int start = tokens.sentenceStart(tokens.sentenceOf(token));
        int first =
                roles ? LeadingTitles.rolesBefore(tokens, token, start) : LeadingTitles.before(tokens, token, start);
        return first == token ? "" : text.substring(tokens.start(first), tokens.end(token - 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Then Mr Ruiz left.                | Mr               | ~~
            Then Dr. Ruiz left.               | Dr.              | Dr.
            Then Mr Prof Dr Ruiz left.        | Mr Prof Dr       | Prof Dr
            Then Lt. Col. Ruiz left.          | Lt. Col.         | Lt. Col.
            Then Rt Hon Sir Ruiz left.        | Rt Hon Sir       | Rt Hon Sir
            Prof Ruiz left.                   | Prof             | Prof
            Then Ruiz left.                   | ~~               | ~~
            Ruiz left.                        | ~~               | ~~
            The doctor Ruiz left.             | ~~               | ~~
            It was Prof. ¶Ruiz left.          | ~~               | ~~
            """)
    void areFoundBeforeAName(String line, String all, String roles) {
        String text = line.replace('¶', '\n');
        assertThat(before(text, "Ruiz", false)).isEqualTo(all);
        assertThat(before(text, "Ruiz", true)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            MP    | true  | true
            MEP   | true  | true
            PhD   | true  | false
            KC    | true  | false
            OBE   | true  | false
            mp    | false | false
            NATO  | false | false
            left  | false | false
            """)
    void followANameAsLetters(String letters, boolean are, boolean role) {
        Tokens tokens = Lexer.english().tokens("Ana Ruiz " + letters + " left");
        assertThat(LeadingTitles.areLetters(tokens, 2)).isEqualTo(are);
        assertThat(LeadingTitles.rolesAfter(tokens, 2, 4)).isEqualTo(role ? 3 : 2);
        assertThat(LeadingTitles.rolesAfter(tokens, 2, 2)).isEqualTo(2);
    }

    private static String strip(String text, String name, NameType type) {
        TaggedText tagged = Tagged.text(text);
        Tokens tokens = tagged.tokens();
        int first = tokens.at(text.indexOf(name));
        int after = tokens.at(text.indexOf(name) + name.length() - 1) + 1;
        Name plain = LeadingTitles.strip(tagged, new Name(first, after, type));
        return plain.type() + " " + tagged.form(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ms Ruiz                  | PERSON       | PERSON Ruiz
            Lance Cpl. Neil Byrne    | PERSON       | PERSON Neil Byrne
            Cllr Peter Marlow        | PERSON       | PERSON Peter Marlow
            Prof. Dr. Hans Weber     | PERSON       | PERSON Hans Weber
            Don Hartmann             | PERSON       | PERSON Don Hartmann
            Don Pedro Hartmann       | PERSON       | PERSON Pedro Hartmann
            Ade Bello KC             | PERSON       | PERSON Ade Bello
            Ade Bello KC             | ORGANIZATION | PERSON Ade Bello
            Ade Bello KC MBE         | PERSON       | PERSON Ade Bello
            Boston FCA               | ORGANIZATION | ORGANIZATION Boston FCA
            Lord Howe Island         | PLACE        | PLACE Lord Howe Island
            Mr                       | PERSON       | PERSON Mr
            Bello KC                 | PERSON       | PERSON Bello KC
            """)
    void areLeftOutOfTheNamesOfPeople(String name, NameType type, String plain) {
        assertThat(strip("They met " + name + " today.", name, type)).isEqualTo(plain);
    }
}
