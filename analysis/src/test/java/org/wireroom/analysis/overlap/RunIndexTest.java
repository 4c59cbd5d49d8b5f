package org.wireroom.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunIndexTest {
    @Test
    void findsARunWithItsFirstPlace() {
        ComparedBody earlier = ComparedBody.ofHashes(9, 1, 2, 3, 8, 1, 2, 3, 7);
        assertThat(new RunIndex(earlier).sharedWith(ComparedBody.ofHashes(5, 1, 2, 3, 6), 2))
                .containsExactly(new SharedRun(1, 4, 1));
    }

    @Test
    void givesEachRunAtItsFullLength() {
        ComparedBody earlier = ComparedBody.ofHashes(1, 2, 3, 4, 0, 3, 4, 5, 6);
        assertThat(new RunIndex(earlier).sharedWith(ComparedBody.ofHashes(1, 2, 3, 4, 5, 6), 2))
                .containsExactly(new SharedRun(0, 4, 0), new SharedRun(2, 6, 5));
    }

    @Test
    void findsARunThatEndsTheBody() {
        assertThat(new RunIndex(ComparedBody.ofHashes(1, 2, 3)).sharedWith(ComparedBody.ofHashes(0, 2, 3), 2))
                .containsExactly(new SharedRun(1, 3, 1));
    }

    @Test
    void findsNothingInEmptyBodies() {
        assertThat(new RunIndex(ComparedBody.ofHashes()).sharedWith(ComparedBody.ofHashes(1, 2), 1))
                .isEmpty();
        assertThat(new RunIndex(ComparedBody.ofHashes(1, 2)).sharedWith(ComparedBody.ofHashes(), 1))
                .isEmpty();
    }

    @Test
    void agreesWithTryingEveryPair() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            ComparedBody earlier = randomBody(random, 1 + random.nextInt(4));
            ComparedBody later = randomBody(random, 1 + random.nextInt(4));
            int least = 1 + random.nextInt(4);
            assertThat(new RunIndex(earlier).sharedWith(later, least))
                    .as("round %d", round)
                    .isEqualTo(slowly(later, earlier, least));
        }
    }

    @Test
    void staysFastWhereWordsRepeat() {
        ComparedBody same = ComparedBody.ofHashes(new int[200_000]);
        assertThat(new RunIndex(same).sharedWith(same, 20)).containsExactly(new SharedRun(0, 200_000, 0));
    }

    private static ComparedBody randomBody(Random random, int vocabulary) {
        return ComparedBody.ofHashes(
                random.ints(random.nextInt(25), 0, vocabulary).toArray());
    }

    private static List<SharedRun> slowly(ComparedBody later, ComparedBody earlier, int least) {
        List<SharedRun> runs = new ArrayList<>();
        int furthest = 0;
        for (int start = 0; start < later.size(); start++) {
            SharedRun longest = null;
            for (int place = 0; place < earlier.size(); place++) {
                int length = 0;
                while (start + length < later.size()
                        && place + length < earlier.size()
                        && later.word(start + length) == earlier.word(place + length)) {
                    length++;
                }
                if (length > 0 && (longest == null || start + length > longest.end())) {
                    longest = new SharedRun(start, start + length, place);
                }
            }
            if (longest != null && longest.end() > furthest && longest.end() - start >= least) {
                runs.add(longest);
            }
            furthest = longest == null ? furthest : Math.max(furthest, longest.end());
        }
        return runs;
    }
}
