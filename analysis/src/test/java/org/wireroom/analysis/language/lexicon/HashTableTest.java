package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashTableTest {
    @Test
    void knowsNothingAtFirst() {
        HashTable table = new HashTable(0);
        assertThat(table.size()).isZero();
        assertThat(table.get(0)).isZero();
        assertThat(table.get(-1)).isZero();
    }

    @Test
    void addsBitsToWhatAKeyHas() {
        HashTable table = new HashTable(4);
        table.or(7, 0b001);
        table.or(7, 0b100);
        table.or(-7, 1L << 62);
        assertThat(table.get(7)).isEqualTo(0b101);
        assertThat(table.get(-7)).isEqualTo(1L << 62);
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void takesZeroForAKeyLikeAnyOther() {
        HashTable table = new HashTable(4);
        table.or(0, 9);
        assertThat(table.get(0)).isEqualTo(9);
    }

    @Test
    void doesNotCountAKeyWithoutBits() {
        HashTable table = new HashTable(4);
        table.or(5, 0);
        assertThat(table.get(5)).isZero();
        assertThat(table.size()).isZero();
    }

    @Test
    void growsFarBeyondWhatWasExpected() {
        HashTable table = new HashTable(8);
        Map<Integer, Long> expected = new HashMap<>();
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            int key = random.nextInt(15_000) * 1_024;
            long bits = 1L << random.nextInt(60);
            table.or(key, bits);
            expected.merge(key, bits, (a, b) -> a | b);
        }
        assertThat(table.size()).isEqualTo(expected.size());
        expected.forEach((key, bits) -> assertThat(table.get(key)).isEqualTo(bits));
        assertThat(table.get(1)).isZero();
    }
}
