package org.wireroom.analysis.language.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequenceModelTest {
    private static final List<String> LABELS = List.of("A", "B", "C");
    private static final int BITS = 6;
    private static final FeatureTemplates WEATHER = FeatureTemplates.of("weather", WeatherTemplate.class);

    private static SequenceModel random(Random random) {
        BitSet features = new BitSet();
        for (int i = 0; i < 20; i++) {
            features.set(random.nextInt(1 << BITS));
        }
        byte[] rows = new byte[features.cardinality() * LABELS.size()];
        random.nextBytes(rows);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) Math.max(-127, rows[i]);
        }
        int[] transitions = random.ints(9, -50, 50).toArray();
        transitions[1] = SequenceModel.NEVER;
        int[] starts = {0, SequenceModel.NEVER, 3};
        int[] ends = {-2, 0, SequenceModel.NEVER};
        return new SequenceModel(WEATHER, LABELS, 0.1f, transitions, starts, ends, BITS, features, rows);
    }

    private static int[][] features(Random random) {
        int[][] features = new int[1 + random.nextInt(5)][];
        for (int i = 0; i < features.length; i++) {
            features[i] = random.ints(4).toArray();
        }
        return features;
    }

    private static int[] decode(SequenceDecoder decoder, int[][] features) {
        decoder.begin(features.length);
        for (int token = 0; token < features.length; token++) {
            decoder.add(token, features[token], features[token].length);
        }
        return Arrays.copyOf(decoder.decode(), features.length);
    }

    private static int score(SequenceModel model, int[][] features, int[] labels) {
        int score = model.start(labels[0]) + model.end(labels[labels.length - 1]);
        for (int token = 0; token < labels.length; token++) {
            int[] scores = new int[LABELS.size()];
            model.add(features[token], features[token].length, new int[features[token].length], scores, 0);
            score += scores[labels[token]] + (token == 0 ? 0 : model.transition(labels[token - 1], labels[token]));
        }
        return score;
    }

    private static int bestScore(SequenceModel model, int[][] features) {
        int best = Integer.MIN_VALUE;
        int all = (int) Math.pow(LABELS.size(), features.length);
        for (int n = 0; n < all; n++) {
            int[] labels = new int[features.length];
            for (int i = 0, rest = n; i < labels.length; i++, rest /= LABELS.size()) {
                labels[i] = rest % LABELS.size();
            }
            best = Math.max(best, score(model, features, labels));
        }
        return best;
    }

    @Test
    void findsTheSequenceThatTryingAllFinds() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            SequenceModel model = random(random);
            int[][] features = features(random);
            int[] labels = decode(new SequenceDecoder(model), features);
            assertThat(score(model, features, labels)).isEqualTo(bestScore(model, features));
        }
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        Random random = new Random(6);
        SequenceModel model = random(random);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        SequenceModel read = SequenceModel.read(new ByteArrayInputStream(bytes.toByteArray()), WEATHER);
        assertThat(read.labels()).isEqualTo(LABELS);
        assertThat(read.size()).isEqualTo(model.size());
        for (int round = 0; round < 100; round++) {
            int[][] features = features(random);
            assertThat(decode(new SequenceDecoder(read), features))
                    .isEqualTo(decode(new SequenceDecoder(model), features));
        }
    }

    @Test
    void addsUpManyFeaturesAsWellAsFew() {
        SequenceModel model = random(new Random(9));
        int[] once = new int[LABELS.size()];
        int[] often = new int[LABELS.size()];
        int[] all = new Random(10).ints(1_000).toArray();
        for (int feature : all) {
            model.add(new int[] {feature}, 1, new int[1], once, 0);
        }
        model.add(all, all.length, new int[256], often, 0);
        assertThat(often).isEqualTo(once);
    }

    @Test
    void keepsToTheLabelsAllowed() {
        Random random = new Random(7);
        SequenceModel model = random(random);
        SequenceDecoder decoder = new SequenceDecoder(model);
        decoder.begin(3);
        decoder.allow(1, 0b100);
        assertThat(decoder.decode()[1]).isEqualTo(2);
    }

    @Test
    void decodesAStretchAsASequenceOfItsOwn() {
        Random random = new Random(8);
        SequenceModel model = random(random);
        SequenceDecoder decoder = new SequenceDecoder(model);
        int[][] features = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}, {10, 11, 12}};
        int[] alone = decode(decoder, new int[][] {features[1], features[2]});
        decode(decoder, features);
        assertThat(Arrays.copyOfRange(decoder.decode(1, 3), 1, 3)).isEqualTo(alone);
    }
}
