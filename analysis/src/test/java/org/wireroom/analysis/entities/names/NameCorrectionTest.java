package org.wireroom.analysis.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.Tagged;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.Name;
import org.wireroom.analysis.language.tagging.NameType;
import org.wireroom.analysis.language.token.Tokens;

class NameCorrectionTest {
    private static final Authority AUTHORITY = Authority.builtIn();

    private static String correct(String text, String name, NameType type) {
        TaggedText tagged = Tagged.text(text);
        Tokens tokens = tagged.tokens();
        int first = tokens.at(text.indexOf(name));
        int after = tokens.at(text.indexOf(name) + name.length() - 1) + 1;
        return new NameCorrection(AUTHORITY, tagged)
                .correct(new Name(first, after, type)).stream()
                        .map(mention -> mention.type() + " " + mention.form())
                        .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It was Anna Keller's car.               | Anna Keller's | PERSON       | PERSON Anna Keller
            They play at Lord's today.              | Lord's        | PLACE        | PLACE Lord's
            He left Iturup, Kunashir and Shikotan.  | Iturup, Kunashir | PLACE     | PLACE Iturup; PLACE Kunashir
            He lives in Conway, Ohio.               | Conway, Ohio  | PLACE        | PLACE Conway; PLACE Ohio
            He lives in Zurich, Switzerland.        | Zurich, Switzerland | PLACE  | PLACE Zurich, Switzerland
            He lives in Washington, D.C., now.      | Washington, D.C. | PLACE     | PLACE Washington, D.C.
            He told Russia 1 TV channel so.         | Russia        | PLACE        | ORGANIZATION Russia 1
            Russia 1 won.                           | Russia        | PLACE        | PLACE Russia
            They signed the Treaty of Bern.         | Treaty of Bern | ORGANIZATION | ~~
            They signed the Minsk Agreement.        | Minsk Agreement | ORGANIZATION | ~~
            The Kremlin said no.                    | Kremlin       | PLACE        | ORGANIZATION Kremlin
            Japan said no.                          | Japan         | ORGANIZATION | PLACE Japan
            After World War Two it closed.          | World War Two | PLACE        | EVENT World War Two
            The Kuril Islands are cold.             | Kuril Islands | PERSON       | PLACE Kuril Islands
            Anna Keller left.                       | Anna Keller   | PERSON       | PERSON Anna Keller
            Lena Ode, PhD, left.                    | PhD           | ORGANIZATION | ~~
            """)
    void takesTheTablesWordWhereTheyAreSure(String text, String name, NameType type, String corrected) {
        assertThat(correct(text, name, type)).isEqualTo(corrected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Russian Far East Development Minister Ivan Kalinov left. | Russian Far East Development | NORP Russian; PLACE Far East
            Development Minister Ivan Kalinov left.                  | Development                  | ~~
            UN Secretary General Ivan Kalinov left.                  | UN                           | ORGANIZATION UN
            """)
    void leavesTheFieldOfAMinisterOut(String text, String name, String corrected) {
        assertThat(correct(text, name, NameType.ORGANIZATION)).isEqualTo(corrected);
    }
}
