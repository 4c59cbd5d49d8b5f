package org.wireroom.analysis.language.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.language.tagging.PartOfSpeechTemplate;

class LinearModelTest {
    private static final FeatureTemplates WEATHER = FeatureTemplates.of("weather", WeatherTemplate.class);

    private static FeatureList features(LinearModel model) {
        FeatureList features = model.features();
        features.add(WeatherTemplate.WIND, 5);
        features.add(WeatherTemplate.PRESSURE, 1, 2);
        features.add(WeatherTemplate.RAIN, 1, 2, 3);
        return features;
    }

    @Test
    void scoresTheSumOfTheWeightsOfTheFeatures() {
        LinearModel model = new LinearModel(WEATHER, 18);
        FeatureList features = features(model);
        assertThat(model.score(features)).isZero();
        model.table()[model.index(features.get(0))] = 2;
        model.table()[model.index(features.get(2))] = -0.5f;
        assertThat(model.score(features)).isEqualTo(1.5f);
        features.clear();
        assertThat(model.score(features)).isZero();
    }

    @Test
    void countsAFeatureAsOftenAsItIsThere() {
        LinearModel model = new LinearModel(WEATHER, 18);
        FeatureList features = features(model);
        features.add(WeatherTemplate.WIND, 5);
        model.table()[model.index(features.get(0))] = 2;
        assertThat(model.score(features)).isEqualTo(4);
    }

    @Test
    void findsAWeightForAnyHash() {
        LinearModel model = new LinearModel(WEATHER, 3);
        for (int hash : new int[] {0, -1, 7, 8, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(model.index(hash)).isBetween(0, 7);
        }
    }

    @Test
    void hasTheSameWeightsWithoutSomeTemplates() {
        LinearModel model = new LinearModel(WEATHER, 18);
        FeatureList all = features(model);
        for (int i = 0; i < all.size(); i++) {
            model.table()[model.index(all.get(i))] = 1 << i;
        }
        LinearModel dry = model.without(Set.of(WeatherTemplate.RAIN));
        assertThat(model.score(all)).isEqualTo(7);
        assertThat(dry.score(features(dry))).isEqualTo(3);
        LinearModel none = model.without(Set.of(WeatherTemplate.values()));
        assertThat(none.score(features(none))).isZero();
    }

    @Test
    void isTheSameWithoutTemplatesOfOtherModels() {
        LinearModel model = new LinearModel(WEATHER, 4);
        assertThat(features(model.without(Set.of())).size()).isEqualTo(3);
        assertThat(features(model.without(Set.of(PartOfSpeechTemplate.WORD))).size())
                .isEqualTo(3);
    }

    @Test
    void isReadBackWithWeightsThatDifferByLessThanAStep() throws IOException {
        LinearModel model = new LinearModel(WEATHER, 8);
        Random random = new Random(4);
        for (int i = 0; i < model.table().length; i++) {
            model.table()[i] = (float) random.nextGaussian();
        }
        float[] read = written(model).table();
        float most = 0;
        for (float weight : model.table()) {
            most = Math.max(most, Math.abs(weight));
        }
        for (int i = 0; i < read.length; i++) {
            assertThat(read[i]).isCloseTo(model.table()[i], within(most / 127));
        }
    }

    @Test
    void isReadBackEmpty() throws IOException {
        assertThat(written(new LinearModel(WEATHER, 4)).table()).containsOnly(0).hasSize(16);
    }

    @Test
    void leavesTheStreamOpenForWhatFollows() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new LinearModel(WEATHER, 4).write(bytes);
        int length = bytes.size();
        bytes.write('x');
        assertThat(bytes.size()).isEqualTo(length + 1);
    }

    private static LinearModel written(LinearModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return LinearModel.read(new ByteArrayInputStream(bytes.toByteArray()), WEATHER);
    }
}
