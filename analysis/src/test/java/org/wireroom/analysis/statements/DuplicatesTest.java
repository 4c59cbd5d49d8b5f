package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that an article prints twice, in the headline and again in the body. */
class DuplicatesTest {
    @Test
    void theSameWordsOfOneSpeakerAreOneStatement() {
        assertThat(NewsArticle.statements("""
                        ‘The pier is rotten and has to go,’ says Keller
                        Harbour master Maria Keller spoke to the council.
                        “The pier is rotten and has to go,” Keller said.
                        """))
                .isEqualTo("direct | Maria Keller | says | The pier is rotten and has to go,\n");
    }

    @Test
    void marksAndCapitalsMakeNoDifference() {
        assertThat(NewsArticle.statements("""
                        Pier to close
                        “The pier is rotten, and has to go,” Maria Keller said.
                        Keller told reporters again: “The pier is rotten and has to go.”
                        """))
                .isEqualTo("direct | Maria Keller | said | The pier is rotten, and has to go,\n");
    }

    @Test
    void theSameWordsOfTwoSpeakersAreTwoStatements() {
        assertThat(NewsArticle.statements("""
                        Pier to close
                        “The pier is rotten and has to go,” Maria Keller said.
                        “The pier is rotten and has to go,” Tom Hughes said.
                        """)).isEqualTo("""
                        direct | Maria Keller | said | The pier is rotten and has to go,
                        direct | Tom Hughes | said | The pier is rotten and has to go,
                        """);
    }

    @Test
    void oneWhoseSpeakerIsKnownReplacesOneWhoseSpeakerIsNot() {
        assertThat(NewsArticle.statements("""
                        Pier to close
                        “The pier is rotten and has to go,” an official said.
                        “The pier is rotten and has to go,” Tom Hughes said.
                        """))
                .isEqualTo("direct | Tom Hughes | said | The pier is rotten and has to go,\n");
    }

    @Test
    void toDenyAndToSayTheSameAreTwoStatements() {
        assertThat(NewsArticle.statements("""
                        Pier to close
                        Maria Keller said that the pier was rotten.
                        Later Keller denied that the pier was rotten.
                        """)).isEqualTo("""
                        indirect | Maria Keller | said | the pier was rotten
                        indirect | Maria Keller | denied | the pier was rotten | denies
                        """);
    }

    @Test
    void otherWordsOfOneSpeakerAreStatementsOfTheirOwn() {
        assertThat(NewsArticle.statements("""
                        Pier to close
                        “The pier is rotten and has to go,” Maria Keller said.
                        “The pier is rotten and it will go,” Keller told the council.
                        """)).isEqualTo("""
                        direct | Maria Keller | said | The pier is rotten and has to go,
                        direct | Maria Keller | told | The pier is rotten and it will go, | to the council
                        """);
    }
}
