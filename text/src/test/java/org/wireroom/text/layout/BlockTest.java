package org.wireroom.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockTest {
    @Test
    void trimsItsEnds() {
        Block block = new Block("  two words\u00a0\n", 0, 13);

        assertThat(block.start()).isEqualTo(2);
        assertThat(block.end()).isEqualTo(11);
        assertThat(block.line()).isEqualTo("two words");
    }

    @Test
    void isSearchedInsideItsEndsOnly() {
        Block block = new Block("and one and two and", 3, 16);

        assertThat(block.indexOf("and", 0)).isEqualTo(8);
        assertThat(block.indexOf("and", 9)).isEqualTo(-1);
        assertThat(block.indexOf("two", 8)).isEqualTo(12);
        assertThat(block.indexOf("two and", 8)).isEqualTo(-1);
    }

    @Test
    void printsItselfOnOneLine() {
        assertThat(block("one\r\n   two\tthree").line()).isEqualTo("one two three");
    }

    @Test
    void countsWordsAndTheirCapitals() {
        Block block = block("Russia's 2-day talks with U.S. envoys end");

        assertThat(block.words()).isEqualTo(8);
        assertThat(block.shareCapitalised()).isEqualTo(3 / 8.0);
        assertThat(block.digits()).isEqualTo(1);
    }

    @Test
    void countsWordsOfScriptsWithoutSpaces() {
        assertThat(block("港口委员会批准").words()).isEqualTo(4);
    }

    @Test
    void countsSentencesButNotAbbreviations() {
        assertThat(block("Gov. J. Roe met Mr. Doe in St. Ives. He left on Monday. \"It went well.\"")
                        .sentences())
                .isEqualTo(3);
        assertThat(block("委员会批准了计划。工程五月开始。").sentences()).isGreaterThan(1);
    }

    @Test
    void knowsWhereASentenceEnds() {
        assertThat(block("\"We are relieved.\"").endsSentence()).isTrue();
        assertThat(block("(Is it over?)").endsSentence()).isTrue();
        assertThat(block("Board approves plan").endsSentence()).isFalse();
        assertThat(block("on Thursday [Xinhua]").endsSentence()).isFalse();
    }

    @Test
    void takesTheDotOfAnAbbreviationForNoFullStop() {
        assertThat(block("Ferries return to the U.S.").endsWithFullStop()).isFalse();
        assertThat(block("Updated 3:14 p.m.").endsWithFullStop()).isFalse();
        assertThat(block("Ferries return.").endsWithFullStop()).isTrue();
        assertThat(block("'Ferries return.'").endsWithFullStop()).isTrue();
    }

    @Test
    void tellsProseFromHeadlines() {
        assertThat(block("The board approved a plan on Monday to deepen the channel, it said.")
                        .isProse())
                .isTrue();
        assertThat(block("Board approves plan to deepen the channel after seven years of dispute")
                        .isProse())
                .isFalse();
        assertThat(block("What changed? Nothing did.").isProse()).isTrue();
    }

    @Test
    void isShoutedWhenNearlyAllLettersAreCapitals() {
        assertThat(block("BOARD APPROVES McALLEN PLAN").isShouted()).isTrue();
        assertThat(block("Board approves").isShouted()).isFalse();
    }

    private static Block block(String text) {
        return new Block(text, 0, text.length());
    }
}
