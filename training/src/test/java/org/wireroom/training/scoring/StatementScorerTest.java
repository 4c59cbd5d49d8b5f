package org.wireroom.training.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementScorerTest {
    private static final String TEXT = "The bridge is safe, she said. Maria Keller built it.";
    private static final String GOLD =
            "{'statements': [{'type': 'indirect', 'start': 0, 'end': 18, 'text': 'The bridge is safe',"
                    + " 'speaker': 'she', 'speaker_start': 20, 'speaker_end': 23, 'cue': 'said',"
                    + " 'who': {'type': 'P', 'name': 'Maria Keller', 'sure': true}}]}";

    @Test
    void countsTheRightSpeakerOfAMatch() {
        Figures figures = Gold.score(new StatementScorer(), Gold.folder(TEXT, GOLD, result("e1")));

        assertThat(Gold.value(figures, "all exact", "F1")).isEqualTo(1);
        assertThat(Gold.value(figures, "all exact+who", "F1")).isEqualTo(1);
        assertThat(Gold.value(figures, "indirect speaker resolved of matched", "share"))
                .isEqualTo(1);
    }

    @Test
    void anotherPersonIsNotTheSpeaker() {
        Figures figures = Gold.score(new StatementScorer(), Gold.folder(TEXT, GOLD, result("e2")));

        assertThat(Gold.value(figures, "all exact+who", "F1")).isEqualTo(1);
        assertThat(Gold.value(figures, "all speaker resolved of matched", "share"))
                .isZero();
    }

    @Test
    void anArticleWithoutAResultIsMissed() {
        Figures figures = Gold.score(new StatementScorer(), Gold.folder(TEXT, GOLD, null));

        assertThat(Gold.value(figures, "all 50", "R")).isZero();
        assertThat(Gold.value(figures, "all 50", "gold")).isEqualTo(1);
    }

    @Test
    void attitudesAreNeitherAskedForNorHeldAgainst() {
        Figures figures = Gold.score(
                new StatementScorer(), Gold.folder(TEXT, GOLD.replace("'said'", "'believes'"), result("e1")));

        assertThat(Gold.value(figures, "all exact", "predicted")).isZero();
        assertThat(Gold.value(figures, "all exact", "gold")).isZero();
    }

    private static String result(String speaker) {
        return "{'text': '" + TEXT + "', 'entities': ["
                + "{'entityId': 'e1', 'type': 'PERSON', 'name': 'Maria Keller', 'aliases': [], 'mentions': [{'start': 30, 'end': 42}]},"
                + "{'entityId': 'e2', 'type': 'PERSON', 'name': 'John Roe', 'aliases': [], 'mentions': []}],"
                + "'statements': [{'kind': 'indirect', 'spans': [{'start': 0, 'end': 18}],"
                + " 'speaker': {'entityId': '" + speaker + "', 'start': 20, 'end': 23}}]}";
    }
}
