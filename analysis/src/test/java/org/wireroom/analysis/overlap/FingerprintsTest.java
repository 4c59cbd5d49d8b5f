package org.wireroom.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void areTheSameOnEveryMachine() {
        assertThat(Fingerprints.of(ComparedBody.ofHashes(1, 2, 3))).containsExactly(4165823796606644782L);
    }

    @Test
    void haveOneInCommonWhereTwentyWordsAreShared() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            int[] shared = random.ints(Fingerprints.GUARANTEE).toArray();
            ComparedBody a = around(random, shared);
            ComparedBody b = around(random, shared);
            assertThat(common(a, b)).as("round %d", round).isPositive();
        }
    }

    @Test
    void haveNoneInCommonWhereNothingIsShared() {
        Random random = new Random(12);
        assertThat(common(around(random, new int[0]), around(random, new int[0])))
                .isZero();
    }

    @Test
    void areFew() {
        ComparedBody body = ComparedBody.ofHashes(new Random(13).ints(10_000).toArray());
        assertThat(Fingerprints.of(body)).hasSizeBetween(1300, 1500);
    }

    @Test
    void findShortBodiesThatAreNearlyTheSame() {
        int[] words = new Random(14).ints(15).toArray();
        int[] other = words.clone();
        other[14] = 0;
        assertThat(common(ComparedBody.ofHashes(words), ComparedBody.ofHashes(other)))
                .isPositive();
    }

    @Test
    void findTheSameBodyHoweverShort() {
        assertThat(common(ComparedBody.ofHashes(1, 2), ComparedBody.ofHashes(1, 2)))
                .isPositive();
        assertThat(Fingerprints.of(ComparedBody.ofHashes())).isEmpty();
    }

    @Test
    void areDistinctAndAscending() {
        long[] found = Fingerprints.of(ComparedBody.ofHashes(new int[300]));
        assertThat(found).isEqualTo(Arrays.stream(found).sorted().distinct().toArray());
    }

    private static ComparedBody around(Random random, int[] shared) {
        int[] before = random.ints(random.nextInt(80)).toArray();
        int[] after = random.ints(random.nextInt(80)).toArray();
        int[] all = Arrays.copyOf(before, before.length + shared.length + after.length);
        System.arraycopy(shared, 0, all, before.length, shared.length);
        System.arraycopy(after, 0, all, before.length + shared.length, after.length);
        return ComparedBody.ofHashes(all);
    }

    private static long common(ComparedBody a, ComparedBody b) {
        long[] ofB = Fingerprints.of(b);
        return LongStream.of(Fingerprints.of(a))
                .filter(print -> Arrays.binarySearch(ofB, print) >= 0)
                .count();
    }
}
