package org.wireroom.analysis.language.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceDecoderTest {
    private static final FeatureTemplates WEATHER = FeatureTemplates.of("weather", WeatherTemplate.class);
    private static final int DRY = 0;
    private static final int WET = 1;
    /** Feature 1 speaks for dry weather, feature 2 for wet weather, feature 3 a little for wet weather. */
    private static final byte[] ROWS = {50, 0, 0, 50, 0, 5};

    private static SequenceDecoder decoder(int[] transitions, int[] starts, int[] ends) {
        BitSet features = BitSet.valueOf(new long[] {0b1110});
        return new SequenceDecoder(
                new SequenceModel(WEATHER, List.of("DRY", "WET"), 0.1f, transitions, starts, ends, 6, features, ROWS));
    }

    private static List<Integer> labels(SequenceDecoder decoder, int... features) {
        decoder.begin(features.length);
        for (int token = 0; token < features.length; token++) {
            decoder.add(token, new int[] {features[token]}, 1);
        }
        int[] path = decoder.decode();
        return IntStream.range(0, features.length)
                .mapToObj(token -> path[token])
                .toList();
    }

    private static int[] none() {
        return new int[2];
    }

    @Test
    void givesEachTokenItsBestLabel() {
        SequenceDecoder decoder = decoder(new int[4], none(), none());
        assertThat(labels(decoder, 1, 2, 1, 2)).containsExactly(DRY, WET, DRY, WET);
        assertThat(labels(decoder, 3)).containsExactly(WET);
    }

    @Test
    void prefersTheLabelsThatGoTogether() {
        SequenceDecoder decoder = decoder(new int[] {10, 0, 0, 10}, none(), none());
        assertThat(labels(decoder, 1, 3, 1)).containsExactly(DRY, DRY, DRY);
        assertThat(labels(decoder, 1, 3, 2)).containsExactly(DRY, WET, WET);
    }

    @Test
    void neverTakesATransitionThatIsForbidden() {
        SequenceDecoder decoder = decoder(new int[] {0, SequenceModel.NEVER, 0, 0}, none(), none());
        assertThat(labels(decoder, 1, 2)).isNotEqualTo(List.of(DRY, WET));
        assertThat(labels(decoder, 2, 1)).containsExactly(WET, DRY);
    }

    @Test
    void neverStartsOrEndsWithALabelThatIsForbiddenThere() {
        SequenceDecoder starts = decoder(new int[4], new int[] {SequenceModel.NEVER, 0}, none());
        assertThat(labels(starts, 1, 1)).containsExactly(WET, DRY);
        SequenceDecoder ends = decoder(new int[4], none(), new int[] {SequenceModel.NEVER, 0});
        assertThat(labels(ends, 1, 1)).containsExactly(DRY, WET);
        assertThat(labels(ends, 1)).containsExactly(WET);
    }

    @Test
    void keepsToTheLabelsThatATokenIsAllowed() {
        SequenceDecoder decoder = decoder(new int[4], none(), none());
        decoder.begin(2);
        decoder.add(0, new int[] {1}, 1);
        decoder.allow(0, 1L << WET);
        decoder.allow(1, 1L << DRY);
        assertThat(decoder.decode()).containsExactly(WET, DRY);
        decoder.begin(2);
        decoder.add(0, new int[] {1}, 1);
        assertThat(decoder.decode()[0]).isEqualTo(DRY);
    }

    @Test
    void decodesNothing() {
        SequenceDecoder decoder = decoder(new int[4], none(), none());
        decoder.begin(0);
        assertThat(decoder.decode()).isEmpty();
        decoder.begin(1);
        assertThat(decoder.decode(1, 1)).hasSize(1);
    }

    @Test
    void startsAfreshWithEachSequence() {
        SequenceDecoder decoder = decoder(new int[] {10, 0, 0, 10}, none(), none());
        assertThat(labels(decoder, 2, 2, 2, 2, 2, 2)).containsOnly(WET);
        assertThat(labels(decoder, 1, 1)).containsExactly(DRY, DRY);
        assertThat(labels(decoder, 2, 2, 2)).containsOnly(WET);
    }

    @Test
    void tellsTheScoreOfALabelByItself() {
        SequenceDecoder decoder = decoder(new int[] {10, 0, 0, 10}, none(), none());
        decoder.begin(2);
        decoder.add(1, new int[] {1, 3, 2}, 2);
        assertThat(decoder.score(1, DRY)).isEqualTo(50);
        assertThat(decoder.score(1, WET)).isEqualTo(5);
        assertThat(decoder.score(0, DRY)).isZero();
        decoder.add(1, new int[] {2}, 1);
        assertThat(decoder.score(1, WET)).isEqualTo(55);
    }

    @Test
    void decodesVeryLongSequences() {
        SequenceDecoder decoder = decoder(new int[4], none(), none());
        int[] features = new int[70_000];
        Arrays.fill(features, 0, 35_000, 1);
        Arrays.fill(features, 35_000, 70_000, 2);
        List<Integer> labels = labels(decoder, features);
        assertThat(labels.subList(0, 35_000)).containsOnly(DRY);
        assertThat(labels.subList(35_000, 70_000)).containsOnly(WET);
        assertThat(labels(decoder, 2, 1)).containsExactly(WET, DRY);
    }
}
