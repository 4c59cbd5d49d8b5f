package org.wireroom.analysis.language.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureListTest {
    private final FeatureList list = new FeatureList();

    @Test
    void isEmptyAtFirstAndAfterClearing() {
        assertThat(list.size()).isZero();
        list.add(WeatherTemplate.WIND, 1);
        list.clear();
        assertThat(list.size()).isZero();
    }

    @Test
    void keepsTheOrderOfItsFeatures() {
        list.add(WeatherTemplate.WIND, 1);
        list.add(WeatherTemplate.RAIN, 1);
        FeatureList other = new FeatureList();
        other.add(WeatherTemplate.RAIN, 1);
        assertThat(list.get(1)).isEqualTo(other.get(0)).isEqualTo(list.hashes()[1]);
        assertThat(list.get(0)).isNotEqualTo(list.get(1));
    }

    @Test
    void distinguishesTemplatesValuesAndTheirOrder() {
        Set<Integer> hashes = new HashSet<>();
        for (WeatherTemplate template : WeatherTemplate.values()) {
            for (int a = -20; a < 20; a++) {
                list.clear();
                list.add(template, a);
                list.add(template, a, 1);
                list.add(template, 1, a + 100);
                list.add(template, a, 1, 2);
                for (int i = 0; i < list.size(); i++) {
                    assertThat(hashes.add(list.get(i))).isTrue();
                }
            }
        }
    }

    @Test
    void growsWithItsFeatures() {
        for (int i = 0; i < 10_000; i++) {
            list.add(WeatherTemplate.WIND, i);
        }
        FeatureList first = new FeatureList();
        first.add(WeatherTemplate.WIND, 0);
        assertThat(list.size()).isEqualTo(10_000);
        assertThat(list.get(0)).isEqualTo(first.get(0));
    }

    @Test
    void dropsAboutTheShareOfFeaturesThatItIsTold() {
        for (int i = 0; i < 10_000; i++) {
            list.add(WeatherTemplate.WIND, i);
        }
        list.dropOut(new Random(1), 0);
        assertThat(list.size()).isEqualTo(10_000);
        list.dropOut(new Random(1), 0.3f);
        assertThat(list.size()).isBetween(6_700, 7_300);
        list.dropOut(new Random(1), 1);
        assertThat(list.size()).isZero();
    }

    @Test
    void keepsTheOrderOfWhatItDoesNotDrop() {
        FeatureList all = new FeatureList();
        for (int i = 0; i < 50; i++) {
            all.add(WeatherTemplate.WIND, i);
            list.add(WeatherTemplate.WIND, i);
        }
        list.dropOut(new Random(5), 0.5f);
        List<Integer> order = IntStream.range(0, 50).mapToObj(all::get).toList();
        List<Integer> kept = IntStream.range(0, list.size()).mapToObj(list::get).toList();
        assertThat(order).containsSubsequence(kept);
    }
}
