package org.wireroom.training.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.text.Span;
import org.wireroom.training.scoring.StatementMatching.Level;
import org.wireroom.training.scoring.StatementMatching.Match;

class StatementMatchingTest {
    private static final PointText TEXT = new PointText("abcdefghij klmnopqrst");

    @Test
    void theSameLettersAreAnExactMatch() {
        assertThat(StatementMatching.of(TEXT, spans(0, 10), spans(0, 11))).containsEntry(0, new Match(0, Level.EXACT));
    }

    @Test
    void fourFifthsOfBothAreMostOfThem() {
        assertThat(StatementMatching.of(TEXT, spans(0, 10), spans(2, 10))).containsEntry(0, new Match(0, Level.MOST));
    }

    @Test
    void lessThanHalfOfOneIsNoMatch() {
        assertThat(StatementMatching.of(TEXT, spans(0, 10), spans(0, 21))).containsEntry(0, new Match(0, Level.HALF));
        assertThat(StatementMatching.of(TEXT, spans(0, 4), spans(0, 10))).isEmpty();
    }

    @Test
    void oneStatementMatchesOnlyTheBestOfSeveral() {
        List<List<Span>> found = List.of(List.of(new Span(0, 8)), List.of(new Span(0, 10)));

        assertThat(StatementMatching.of(TEXT, spans(0, 10), found))
                .containsExactlyEntriesOf(java.util.Map.of(0, new Match(1, Level.EXACT)));
    }

    private static List<List<Span>> spans(int start, int end) {
        return List.of(List.of(new Span(start, end)));
    }
}
