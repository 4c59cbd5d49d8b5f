package org.wireroom.analysis.language.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedRowsTest {
    private static final int BITS = 8;

    private static BitSet features(int... features) {
        BitSet set = new BitSet();
        IntStream.of(features).forEach(set::set);
        return set;
    }

    private static int[] scores(PackedRows rows, int labels, int... features) {
        int[] scores = new int[labels];
        rows.add(features, features.length, new int[Math.max(1, features.length)], scores, 0);
        return scores;
    }

    @Test
    void addTheWeightsOfTheFeaturesThatHaveSome() {
        PackedRows rows = new PackedRows(2, BITS, features(3, 200), new byte[] {1, -2, 30, -40});
        assertThat(rows.size()).isEqualTo(2);
        assertThat(scores(rows, 2, 3)).containsExactly(1, -2);
        assertThat(scores(rows, 2, 200)).containsExactly(30, -40);
        assertThat(scores(rows, 2, 3, 200, 3)).containsExactly(32, -44);
        assertThat(scores(rows, 2, 4, 199, 0, 255)).containsExactly(0, 0);
        assertThat(scores(rows, 2)).containsExactly(0, 0);
    }

    @Test
    void lookAtTheLowBitsOfAHash() {
        PackedRows rows = new PackedRows(1, BITS, features(3), new byte[] {7});
        assertThat(scores(rows, 1, 3 + (1 << BITS))).containsExactly(7);
        assertThat(scores(rows, 1, 3 - (1 << BITS))).containsExactly(7);
    }

    @Test
    void addToWhatIsThereFromAnOffsetOn() {
        PackedRows rows = new PackedRows(2, BITS, features(3), new byte[] {5, -5});
        int[] scores = {1, 2, 3, 4, 5};
        rows.add(new int[] {3, 99}, 1, new int[2], scores, 2);
        assertThat(scores).containsExactly(1, 2, 8, -1, 5);
    }

    @Test
    void reachTheLimitsOfAWeight() {
        PackedRows rows = new PackedRows(3, BITS, features(0, 255), new byte[] {127, -127, 0, 127, -127, 0});
        int[] many = new int[1_000];
        Arrays.fill(many, 0, 500, 255);
        int[] scores = new int[3];
        rows.add(many, many.length, new int[256], scores, 0);
        assertThat(scores).containsExactly(127_000, -127_000, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 15, 16, 17, 33, 64})
    void haveAnyNumberOfLabels(int labels) {
        byte[] weights = new byte[2 * labels];
        new Random(labels).nextBytes(weights);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) Math.max(-127, weights[i]);
        }
        PackedRows rows = new PackedRows(labels, BITS, features(64, 65), weights);
        int[] first = scores(rows, labels, 64);
        int[] both = scores(rows, labels, 65, 64);
        for (int label = 0; label < labels; label++) {
            assertThat(first[label]).isEqualTo(weights[label]);
            assertThat(both[label]).isEqualTo(weights[label] + weights[labels + label]);
        }
    }

    @Test
    void mayBeNone() {
        PackedRows rows = new PackedRows(2, 6, new BitSet(), new byte[0]);
        assertThat(rows.size()).isZero();
        assertThat(scores(rows, 2, 1, 2, 3)).containsExactly(0, 0);
    }
}
