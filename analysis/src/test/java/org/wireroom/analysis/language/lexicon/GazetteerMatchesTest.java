package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GazetteerMatchesTest {
    private static final int CITY = 3;
    private static final int TEAM = 5;
    private final GazetteerMatches matches = new GazetteerMatches(6);

    private static long bit(int list) {
        return 1L << list;
    }

    @Test
    void tellWhereInANameATokenIs() {
        matches.found(bit(CITY), 4);
        matches.mark(1);
        assertThat(places(CITY)).containsExactly(0, 1, 2, 3, 0, 0);
        assertThat(places(TEAM)).containsOnly(0);
    }

    @Test
    void tellANameOfOneTokenFromOneOfSeveral() {
        matches.found(bit(CITY), 1);
        matches.mark(0);
        matches.found(bit(CITY), 6);
        matches.mark(4);
        assertThat(places(CITY)).containsExactly(4, 0, 0, 0, 1, 3);
    }

    @Test
    void keepTheLongestNameOfEachList() {
        matches.found(bit(CITY) | bit(TEAM), 2);
        matches.found(bit(TEAM), 3);
        matches.mark(1);
        assertThat(places(CITY)).containsExactly(0, 4, 0, 0, 0, 0);
        assertThat(places(TEAM)).containsExactly(0, 1, 3, 0, 0, 0);
        assertThat(matches.any(1)).isEqualTo(bit(CITY) | bit(TEAM));
        assertThat(matches.any(2)).isEqualTo(bit(TEAM));
        assertThat(matches.any(3)).isZero();
    }

    @Test
    void leaveANameOutThatBeginsInsideOneOfItsList() {
        matches.found(bit(CITY), 3);
        matches.mark(0);
        matches.found(bit(CITY) | bit(TEAM), 4);
        matches.mark(2);
        matches.found(bit(CITY), 5);
        matches.mark(3);
        assertThat(places(CITY)).containsExactly(1, 2, 3, 1, 3, 0);
        assertThat(places(TEAM)).containsExactly(0, 0, 1, 3, 0, 0);
    }

    @Test
    void markNothingWhereNothingWasFound() {
        matches.mark(0);
        assertThat(matches.any(0)).isZero();
    }

    private List<Integer> places(int list) {
        return IntStream.range(0, 6)
                .mapToObj(token -> matches.place(token, list))
                .toList();
    }
}
