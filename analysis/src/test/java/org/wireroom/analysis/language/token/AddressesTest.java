package org.wireroom.analysis.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private static String address(String text, int start) {
        return text.substring(start, Addresses.end(text, start, text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.harbourtrust.org",
                "harbourtrust.org",
                "northpost.co.uk",
                "northpost.com/sport/2024",
                "https://northpost.com/a.b?x=1&y=2#top",
                "ftp://files.northpost.net",
                "http://localhost:8080/status",
                "desk@northpost.com",
                "desk.editor+tips@north-post.co.uk",
                "first_last@post.tv"
            })
    void areTakenWhole(String address) {
        assertThat(address(address, 0)).isEqualTo(address);
        assertThat(address(address + " is ours", 0)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour",
                "U.S.",
                "end.Next",
                "3.14",
                "J.K.Hale",
                "report.pdf",
                "a:b",
                "://nowhere",
                "well-known",
                "me@",
                "",
                "...",
                "and/or"
            })
    void areNotOtherWords(String text) {
        assertThat(address(text, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            https://northpost.com/a.         | https://northpost.com/a
            https://northpost.com/a, he said | https://northpost.com/a
            https://northpost.com/a)         | https://northpost.com/a
            https://northpost.com/a."        | https://northpost.com/a
            https://northpost.com/a?!        | https://northpost.com/a
            https://northpost.com/a”         | https://northpost.com/a
            <https://northpost.com/a>        | https://northpost.com/a
            "www.northpost.com": here        | www.northpost.com
            northpost.com; more              | northpost.com
            desk@northpost.com.              | desk@northpost.com
            """)
    void endBeforeThePunctuationOfTheSentence(String text, String address) {
        assertThat(address(text, text.charAt(0) == '<' || text.charAt(0) == '"' ? 1 : 0))
                .isEqualTo(address);
    }

    @Test
    void endWhereTheTextToReadEnds() {
        String text = "www.northpost.com/sport";
        assertThat(Addresses.end(text, 0, 17)).isEqualTo(17);
        assertThat(Addresses.end(text, 0, 3)).isZero();
    }

    @Test
    void areNotLookedForBeyondALongWord() {
        String word = "a".repeat(5_000);
        assertThat(Addresses.end(word + ".com", 0, word.length() + 4)).isZero();
    }
}
