package org.wireroom.training.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.language.linear.SequenceDecoder;
import org.wireroom.analysis.language.linear.SequenceModel;
import org.wireroom.analysis.language.tagging.PartOfSpeechTemplate;

class ModelTrainingTest {
    private static final LabelSet SPANS = LabelSet.spans(List.of("NAME"));
    private static final ModelTraining TRAINING =
            new ModelTraining(PartOfSpeechTemplate.ALL, SPANS, 10, 20, 0.1f, 1, 0.01f);
    private static final int SMALL = 11;
    private static final int CAPITAL = 22;

    /** Runs of capitalised words are names. */
    private static List<Sequence> sequences(boolean certain) {
        Random random = new Random(3);
        List<Sequence> sequences = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean[] capitals = new boolean[2 + random.nextInt(6)];
            int[][] features = new int[capitals.length][];
            for (int token = 0; token < capitals.length; token++) {
                capitals[token] = random.nextBoolean();
                features[token] = new int[] {capitals[token] ? CAPITAL : SMALL, random.nextInt(1 << 10)};
            }
            long[] allowed = new long[capitals.length];
            for (int token = 0; token < capitals.length; token++) {
                allowed[token] = certain || random.nextInt(3) > 0 ? 1L << label(capitals, token) : -1;
            }
            sequences.add(new Sequence(features, null, allowed));
        }
        return sequences;
    }

    private static int label(boolean[] capitals, int token) {
        if (!capitals[token]) {
            return 0;
        }
        boolean first = token == 0 || !capitals[token - 1];
        boolean last = token == capitals.length - 1 || !capitals[token + 1];
        return 1 + (first ? (last ? 3 : 0) : (last ? 2 : 1));
    }

    private static List<String> decode(SequenceModel model, int... features) {
        SequenceDecoder decoder = new SequenceDecoder(model);
        decoder.begin(features.length);
        for (int token = 0; token < features.length; token++) {
            decoder.add(token, new int[] {features[token]}, 1);
        }
        return Arrays.stream(decoder.decode())
                .limit(features.length)
                .mapToObj(model.labels()::get)
                .toList();
    }

    @Test
    void learnsLabelsAndTheirOrder() {
        SequenceModel model = TRAINING.train(sequences(true));
        assertThat(decode(model, SMALL, CAPITAL, SMALL, CAPITAL, CAPITAL, CAPITAL))
                .containsExactly("O", "U-NAME", "O", "B-NAME", "I-NAME", "L-NAME");
    }

    @Test
    void learnsFromSequencesThatSayOnlyPartOfIt() {
        SequenceModel model = TRAINING.train(sequences(false));
        assertThat(decode(model, CAPITAL, CAPITAL, SMALL)).containsExactly("B-NAME", "L-NAME", "O");
    }

    @Test
    void givesTheSameModelAgain() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        TRAINING.train(sequences(true)).write(first);
        TRAINING.train(sequences(true)).write(second);
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }
}
