package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quotation is found whole, however many sentences and paragraphs it has and whatever its marks are. */
class WholeQuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry,]" Ana Ruiz said on Monday.
            “[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry,]” Ana Ruiz said on Monday.
            ‘[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry,]’ Ana Ruiz said on Monday.
            ''[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry,]'' Ana Ruiz said on Monday.
            «[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry,]» Ana Ruiz said on Monday.
            « [direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry,] » Ana Ruiz said on Monday.
            „[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry,]“ Ana Ruiz said on Monday.
            """)
    void runOverSentencesBeforeTheirAttribution(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz told the council on Monday: "[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry.]" The council meets again in May.
            Ana Ruiz told the council on Monday: “[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry.]” The council meets again in May.
            Ana Ruiz told the council on Monday: ‘[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry.]’ The council meets again in May.
            Ana Ruiz told the council on Monday: ''[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry.]'' The council meets again in May.
            Ana Ruiz told the council on Monday: «[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry.]» The council meets again in May.
            Ana Ruiz told the council on Monday: « [direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry.] » The council meets again in May.
            Ana Ruiz told the council on Monday: „[direct Ana Ruiz: The bridge is safe. We look at it every year. Nobody needs to worry.]“ The council meets again in May.
            """)
    void runOverSentencesAfterTheirAttribution(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The council met on Monday. "[direct Ana Ruiz: The road is closed. It will open in May,]" Ana Ruiz told reporters. The town has two bridges.
            The council met on Monday. “[direct Ana Ruiz: The road is closed. It will open in May,]” Ana Ruiz told reporters. The town has two bridges.
            The council met on Monday. ‘[direct Ana Ruiz: The road is closed. It will open in May,]’ Ana Ruiz told reporters. The town has two bridges.
            The council met on Monday. ''[direct Ana Ruiz: The road is closed. It will open in May,]'' Ana Ruiz told reporters. The town has two bridges.
            The council met on Monday. «[direct Ana Ruiz: The road is closed. It will open in May,]» Ana Ruiz told reporters. The town has two bridges.
            The council met on Monday. « [direct Ana Ruiz: The road is closed. It will open in May,] » Ana Ruiz told reporters. The town has two bridges.
            The council met on Monday. „[direct Ana Ruiz: The road is closed. It will open in May,]“ Ana Ruiz told reporters. The town has two bridges.
            """)
    void openInsideAParagraph(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said: "[direct Ana Ruiz: The bridge is safe. We look at it every year.]" ¶ "[direct Ana Ruiz: Nobody needs to worry. The council has paid.]"
            Ana Ruiz said: “[direct Ana Ruiz: The bridge is safe. We look at it every year.]” ¶ “[direct Ana Ruiz: Nobody needs to worry. The council has paid.]”
            Ana Ruiz said: ‘[direct Ana Ruiz: The bridge is safe. We look at it every year.]’ ¶ ‘[direct Ana Ruiz: Nobody needs to worry. The council has paid.]’
            Ana Ruiz said: ''[direct Ana Ruiz: The bridge is safe. We look at it every year.]'' ¶ ''[direct Ana Ruiz: Nobody needs to worry. The council has paid.]''
            Ana Ruiz said: «[direct Ana Ruiz: The bridge is safe. We look at it every year.]» ¶ «[direct Ana Ruiz: Nobody needs to worry. The council has paid.]»
            Ana Ruiz said: « [direct Ana Ruiz: The bridge is safe. We look at it every year.] » ¶ « [direct Ana Ruiz: Nobody needs to worry. The council has paid.] »
            Ana Ruiz said: „[direct Ana Ruiz: The bridge is safe. We look at it every year.]“ ¶ „[direct Ana Ruiz: Nobody needs to worry. The council has paid.]“
            """)
    void goOnInTheNextParagraph(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said: "[direct Ana Ruiz: The bridge is safe.] ¶ "[direct Ana Ruiz: We look at it every year. Nobody needs to worry.]" ¶ The council meets in May.
            Ana Ruiz said: “[direct Ana Ruiz: The bridge is safe. It was built in 1912.] ¶ “[direct Ana Ruiz: We look at it every year.]” ¶ The council meets in May.
            """)
    void leaveTheClosingMarkToTheLastParagraph(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[direct Ana Ruiz: I met Dr. Beck at 5 p.m. on Jan. 3 in Lake Port, Fla. He never looked at the bridge,]" Ana Ruiz said.
            "[direct Ana Ruiz: The U.S. has ten thousand old bridges. We have one,]" Ana Ruiz said.
            "[direct Ana Ruiz: Corvane Inc. built it. Nobody has looked at it since,]" Ana Ruiz said.
            “[direct Ana Ruiz: We asked Gov. Beck and Sen. Otieno for money. They gave us none,]” Ana Ruiz said.
            Ana Ruiz said: "[direct Ana Ruiz: It cost $2.5 million. The state, i.e. the people, paid.]"
            """)
    void keepAbbreviationsInside(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “[direct Ana Ruiz: The bridge is safe. We look at it every year.] ¶ “[direct Ana Ruiz: Nobody needs to worry,]” Ana Ruiz said.
            "[direct Ana Ruiz: The bridge is safe.] ¶ "[direct Ana Ruiz: We look at it every year.] ¶ "[direct Ana Ruiz: Nobody needs to worry,]" Ana Ruiz told the council.
            Tom Beck said: “[direct Tom Beck: The bridge is rotten.]” ¶ “[direct Ana Ruiz: The bridge is safe. We look at it every year.] ¶ “[direct Ana Ruiz: Nobody needs to worry,]” Ana Ruiz said.
            """)
    void haveTheSpeakerOfTheirLastParagraph(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said: “[direct Ana Ruiz: The bridge is safe. It was built in 1912.] ¶ “[direct Ana Ruiz: We look at it every year.]” She added: “[direct Ana Ruiz: Nobody needs to worry.]”
            Ana Ruiz said: "[direct Ana Ruiz: The bridge is safe.] ¶ "[direct Ana Ruiz: We look at it every year.]" The council meets in May.
            """)
    void endBeforeFurtherSentencesOfTheirLastParagraph(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said: “[direct Ana Ruiz: The bridge is safe. It was built in 1912.] ¶ View 6 Images ¶ “[direct Ana Ruiz: We look at it every year.]”
            Ana Ruiz said: “[direct Ana Ruiz: The bridge is safe. It was built in 1912.] ¶ View 6 Images ¶ The bridge in May (Image: Aire Press) ¶ “[direct Ana Ruiz: We look at it every year.]”
            "[direct Ana Ruiz: The bridge is safe,]" Ana Ruiz said. ¶ Story continues below ¶ "[direct Ana Ruiz: We look at it every year. Nobody needs to worry.]"
            """)
    void goOnAfterLinesThatAreNoSentences(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }
}
