package org.wireroom.analysis.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.analysis.entities.ReadNames;

/** All names, dates and amounts of small articles, in order. */
class WholeArticlesTest {
    @Test
    void ofACourt() {
        assertThat(ReadNames.of("""
                        Former Minister Jailed for Fraud
                        Judge Karen Lopez jailed former ports minister Peter Otieno for six years in Kisumu on Monday.
                        Otieno, 61, took $4 million from the Kenya Revenue Authority, prosecutor Laura Finch told the court.
                        "He stole from Kenyans," Ms Finch said.
                        """).names())
                .containsExactly(
                        "PERSON Karen Lopez",
                        "PERSON Peter Otieno",
                        "PLACE Kisumu",
                        "PERSON Otieno",
                        "ORGANIZATION Kenya Revenue Authority",
                        "PERSON Laura Finch",
                        "NORP Kenyans",
                        "PERSON Finch");
    }

    @Test
    void ofAMarket() {
        assertThat(ReadNames.of("""
                        Arcadia Foods Inc. will buy Hartley Steel Ltd. for $4.5 billion, the firms said on May 5.
                        Susan Hale, chief executive of Arcadia Foods, told Reuters in London the deal was "done".
                        """).names())
                .containsExactly(
                        "ORGANIZATION Arcadia Foods Inc.",
                        "ORGANIZATION Hartley Steel Ltd.",
                        "PERSON Susan Hale",
                        "ORGANIZATION Arcadia Foods",
                        "ORGANIZATION Reuters",
                        "PLACE London");
    }

    @Test
    void ofAStorm() {
        assertThat(ReadNames.of("""
                        At least 20 people were killed when a storm hit northern Ghana, officials said on Tuesday.
                        The river rose by two metres overnight. Nobody in the village of Tamale slept, said Amina Bello, a teacher.
                        """).names()).containsExactly("PLACE Ghana", "PLACE Tamale", "PERSON Amina Bello");
    }
}
