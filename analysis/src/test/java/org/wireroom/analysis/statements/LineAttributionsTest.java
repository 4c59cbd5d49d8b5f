package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line with a name beside or below a quotation says whose it is. */
class LineAttributionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “[direct Ana Ruiz: The bridge is safe. We look at it every year.]” — Ana Ruiz
            "[direct Ana Ruiz: The bridge is safe. We look at it every year.]" – Ana Ruiz, mayor of Oakholt
            “[direct Ana Ruiz: The bridge is safe for everyone.]” - Mayor Ana Ruiz
            "[direct Ana Ruiz: The bridge is safe for everyone.]" -- Ana Ruiz
            ‘[direct Ana Ruiz: The bridge is safe. We look at it every year.]’ — Ana Ruiz
            «[direct Ana Ruiz: The bridge is safe. We look at it every year.]» — Ana Ruiz
            “[direct Tom Beck: We were unlucky, and the referee saw it too.]” — Tom Beck, coach of Marden United
            """)
    void areBehindADash(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “[direct Ana Ruiz: The bridge is safe. We look at it every year.]” ¶ — Ana Ruiz
            "[direct Ana Ruiz: The bridge is safe. We look at it every year.]" ¶ – Ana Ruiz, mayor of Oakholt
            """)
    void areTheNextParagraph(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “[direct Ana Ruiz: The bridge is safe for everyone.]” — Ana Ruiz ¶ “[direct Tom Beck: The bridge is not safe at all.]” — Tom Beck
            The council heard two people. ¶ “[direct Ana Ruiz: The bridge is safe for everyone.]” – Ana Ruiz, engineer ¶ “[direct Tom Beck: The bridge is not safe at all.]” – Tom Beck, farmer
            """)
    void attributeSeveralQuotations(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz: "[direct Ana Ruiz: The bridge is safe. We look at it every year.]"
            Mayor Ana Ruiz: “[direct Ana Ruiz: The bridge is safe.]” ¶ Engineer Tom Beck: “[direct Tom Beck: The bridge is not safe. It needs work.]”
            From Chairwoman Ana Ruiz: ¶ “[direct Ana Ruiz: The bridge is safe. We look at it every year.]”
            """)
    void mayBeTheLineBefore(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The bridge is safe. We look at it every year.” ¶ Tom Beck won the match in Leeds.
            “The bridge is safe for everyone.” — and so it was.
            The old bridge ¶ Tom Beck, engineer
            """)
    void areNotSentences(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }
}
