package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseCountsTest {
    private final PhraseCounts counts = new PhraseCounts(10, 3);

    @Test
    void knowNothingAtFirst() {
        assertThat(counts.commonest(42, -1)).isEqualTo(-1);
        assertThat(counts.continues(42)).isFalse();
    }

    @Test
    void tellTheTypeThatAPhraseHasMostOften() {
        counts.add(42, 2);
        counts.add(42, 1);
        counts.add(42, 1);
        assertThat(counts.commonest(42, -1)).isEqualTo(1);
        assertThat(counts.commonest(43, -1)).isEqualTo(-1);
    }

    @Test
    void leaveOneOccurrenceAside() {
        counts.add(42, 2);
        assertThat(counts.commonest(42, 2)).isEqualTo(-1);
        assertThat(counts.commonest(42, 1)).isEqualTo(2);
        counts.add(42, 2);
        assertThat(counts.commonest(42, 2)).isEqualTo(2);
    }

    @Test
    void preferTheFirstOfTwoTypesThatAreEquallyCommon() {
        counts.add(42, 2);
        counts.add(42, 0);
        assertThat(counts.commonest(42, -1)).isZero();
    }

    @Test
    void tellWhichPhrasesBeginLongerOnes() {
        counts.addBeginning(7);
        counts.add(8, 0);
        assertThat(counts.continues(7)).isTrue();
        assertThat(counts.continues(8)).isFalse();
        assertThat(counts.commonest(7, -1)).isEqualTo(-1);
    }

    @Test
    void takeAnyHashForAPhrase() {
        counts.add(0, 1);
        counts.add(-1, 2);
        counts.add(Integer.MIN_VALUE, 0);
        assertThat(counts.commonest(0, -1)).isEqualTo(1);
        assertThat(counts.commonest(-1, -1)).isEqualTo(2);
        assertThat(counts.commonest(Integer.MIN_VALUE, -1)).isZero();
    }

    @Test
    void stayRightAfterVeryManyOccurrences() {
        for (int i = 0; i < 1_000; i++) {
            counts.add(42, 1);
        }
        counts.add(42, 2);
        assertThat(counts.commonest(42, -1)).isEqualTo(1);
    }

    @Test
    void holdAsManyPhrasesAsTheyHaveRoomFor() {
        PhraseCounts many = new PhraseCounts(1_000, 2);
        for (int phrase = 1; phrase <= 1_000; phrase++) {
            many.add(phrase, phrase % 2);
        }
        for (int phrase = 1; phrase <= 1_000; phrase++) {
            assertThat(many.commonest(phrase, -1)).isEqualTo(phrase % 2);
        }
    }
}
