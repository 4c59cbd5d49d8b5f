package org.wireroom.training.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    @Test
    void putsWordsThatStandInLikePlacesTogether() {
        // 0 and 1 stand before 2 and 3, these before 4 and 5, and these before 0 and 1
        int size = 6;
        TreeMap<Long, Integer> pairs = new TreeMap<>();
        int[] totals = new int[size];
        for (int first = 0; first < size; first++) {
            for (int second = 0; second < size; second++) {
                if ((first / 2 + 1) % 3 == second / 2) {
                    pairs.put((long) first * size + second, 10 + first);
                    totals[second] += 10 + first;
                }
            }
        }
        int[] classes = {0, 1, 2, 0, 1, 2};
        Exchange.improve(new Bigrams(totals, pairs), classes, 3, 0, 20);
        assertThat(classes[0]).isEqualTo(classes[1]);
        assertThat(classes[2]).isEqualTo(classes[3]);
        assertThat(classes[4]).isEqualTo(classes[5]);
        assertThat(classes[0]).isNotEqualTo(classes[2]);
        assertThat(classes[2]).isNotEqualTo(classes[4]);
    }
}
