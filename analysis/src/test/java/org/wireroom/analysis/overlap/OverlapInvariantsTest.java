package org.wireroom.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.text.RelationKind;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;

/** What holds for any two bodies, of random words of a small or a large vocabulary. */
class OverlapInvariantsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 19, 20, 21, 59, 60, 61, 200, 1000})
    void aBodyIsACopyOfItself(int words) {
        ComparedBody body = random(words, 7, 500);

        Comparison comparison = Comparison.of(body, body);

        assertThat(comparison.kind()).isEqualTo(RelationKind.COPY);
        assertThat(comparison.sameWords()).isTrue();
        assertThat(comparison.resemblance()).isEqualTo(1);
        assertThat(comparison.containment()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 100, 10_000})
    void resemblanceIsTheSameInBothDirections(int vocabulary) {
        for (int seed = 0; seed < 50; seed++) {
            ComparedBody one = random(40 + seed, seed, vocabulary);
            ComparedBody other = random(90 - seed, seed + 1000, vocabulary);

            assertThat(Comparison.of(one, other).resemblance())
                    .isEqualTo(Comparison.of(other, one).resemblance());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 100, 10_000})
    void sharesAreBetweenNoneAndAll(int vocabulary) {
        for (int seed = 0; seed < 50; seed++) {
            Comparison comparison = Comparison.of(random(80, seed, vocabulary), random(70, seed + 1000, vocabulary));

            assertThat(comparison.resemblance()).isBetween(0.0, 1.0);
            assertThat(comparison.containment()).isBetween(0.0, 1.0);
            assertThat(comparison.resemblance()).isLessThanOrEqualTo(comparison.containment());
            assertThat(comparison.sharedGrams())
                    .isLessThanOrEqualTo(Math.min(comparison.grams(), comparison.earlierGrams()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 100})
    void passagesAreInOrderAndLongEnough(int vocabulary) {
        for (int seed = 0; seed < 50; seed++) {
            Comparison comparison = Comparison.of(random(300, seed, vocabulary), random(300, seed + 1000, vocabulary));

            int before = -1;
            for (Comparison.SharedPassage passage : comparison.passages()) {
                assertThat(passage.firstWord()).isGreaterThan(before);
                assertThat(passage.lastWord() - passage.firstWord() + 1).isGreaterThanOrEqualTo(Fingerprints.GUARANTEE);
                before = passage.firstWord();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 80", "80, 0", "37, 11", "80, 80", "1, 79"})
    void twentyWordsInARowAreFoundWhereverTheyAre(int placeInOne, int placeInOther) {
        for (int seed = 0; seed < 50; seed++) {
            int[] shared = words(Fingerprints.GUARANTEE, seed, 10_000);
            ComparedBody one = around(shared, placeInOne, seed + 1000);
            ComparedBody other = around(shared, placeInOther, seed + 2000);

            assertThat(common(one, other)).isPositive();
            assertThat(Comparison.of(one, other).passages()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 12, 19})
    void aShorterRunIsNotAPassage(int run) {
        int[] shared = words(run, 3, 10_000);

        assertThat(Comparison.of(around(shared, 10, 1000), around(shared, 70, 2000))
                        .passages())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 20, 59, 60, 500})
    void fingerprintsAreDistinctAscendingAndTheSameEveryTime(int words) {
        long[] prints = Fingerprints.of(random(words, 5, 300));

        assertThat(prints).isSorted().doesNotHaveDuplicates().isEqualTo(Fingerprints.of(random(words, 5, 300)));
        assertThat(prints.length > 0).isEqualTo(words > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500, 2000})
    void longBodiesHaveFarFewerFingerprintsThanWords(int words) {
        assertThat(Fingerprints.of(random(words, 5, 10_000)).length).isLessThan(words / 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The river rose by two metres.       | the RIVER rose by two metres
            The river rose by two metres.       | The river -- rose, by two metres!
            The river rose by two metres.       | “The river rose by two metres,”
            The river's bank gave way.          | The river s bank gave way
            Zürich's mayor left.                | ZÜRICH'S MAYOR LEFT
            He paid 3 million.                  | He   paid (3) million
            """)
    void caseAndPunctuationDoNotCount(String one, String other) {
        assertThat(Comparison.of(body(one), body(other)).sameWords()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The river rose by two metres.       | The river rose by three metres.
            The river rose by two metres.       | The river rose by two metres again.
            The river rose by two metres.       | River rose by two metres.
            The river rose by two metres.       | By two metres the river rose.
            He paid 3 million.                  | He paid 30 million.
            Zürich's mayor left.                | Zurich's mayor left.
            """)
    void anyOtherWordCounts(String one, String other) {
        assertThat(Comparison.of(body(one), body(other)).sameWords()).isFalse();
    }

    private static ComparedBody body(String text) {
        return ComparedBody.of(
                text, List.of(new Segment(SegmentKind.PARAGRAPH, 0, text.codePointCount(0, text.length()))));
    }

    private static long common(ComparedBody one, ComparedBody other) {
        long[] prints = Fingerprints.of(other);
        return LongStream.of(Fingerprints.of(one))
                .filter(print -> Arrays.binarySearch(prints, print) >= 0)
                .count();
    }

    private static ComparedBody around(int[] shared, int place, int seed) {
        int[] others = words(80, seed, 10_000);
        IntStream before = IntStream.of(others).limit(place).map(word -> word + 20_000 * seed);
        IntStream after = IntStream.of(others).skip(place).map(word -> word + 20_000 * seed);
        return ComparedBody.ofHashes(IntStream.concat(IntStream.concat(before, IntStream.of(shared)), after)
                .toArray());
    }

    private static ComparedBody random(int words, int seed, int vocabulary) {
        return ComparedBody.ofHashes(words(words, seed, vocabulary));
    }

    private static int[] words(int words, int seed, int vocabulary) {
        return new Random(seed).ints(words, 0, vocabulary).toArray();
    }
}
