package org.wireroom.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.overlap.Comparison.SharedPassage;
import org.wireroom.text.RelationKind;
import org.wireroom.text.Span;

class ComparisonTest {
    @Test
    void callsTheSameWordsACopyHoweverFew() {
        Comparison comparison = Comparison.of(words(1, 3), words(1, 3));
        assertThat(comparison.kind()).isEqualTo(RelationKind.COPY);
        assertThat(comparison.resemblance()).isEqualTo(1);
        assertThat(comparison.containment()).isEqualTo(1);
    }

    @Test
    void callsAJaccardOfSevenTenthsACopy() {
        ComparedBody earlier = words(0, 104);
        assertThat(Comparison.of(words(0, 74), earlier).resemblance()).isEqualTo(0.7);
        assertThat(Comparison.of(words(0, 74), earlier).kind()).isEqualTo(RelationKind.COPY);
        assertThat(Comparison.of(words(0, 73), earlier).kind()).isEqualTo(RelationKind.EXCERPT);
    }

    @Test
    void callsAShorterBodyThatTheEarlierOneHasAnExcerpt() {
        Comparison comparison = Comparison.of(words(10, 50), words(0, 200));
        assertThat(comparison.kind()).isEqualTo(RelationKind.EXCERPT);
        assertThat(comparison.containment()).isEqualTo(1);
    }

    @Test
    void callsALongerBodyThatHasTheEarlierOneAnExpansion() {
        Comparison comparison = Comparison.of(words(0, 200), words(10, 50));
        assertThat(comparison.kind()).isEqualTo(RelationKind.EXPANSION);
        assertThat(comparison.containment()).isLessThan(0.3);
    }

    @Test
    void callsASharedRunOfTwentyWordsAPassage() {
        ComparedBody later = joined(words(1000, 1100), words(0, 20), words(1100, 1200));
        Comparison comparison = Comparison.of(later, words(0, 100));
        assertThat(comparison.kind()).isEqualTo(RelationKind.PASSAGE);
        assertThat(comparison.passages()).containsExactly(new SharedPassage(100, 119, new Span(0, 20)));
    }

    @Test
    void seesNoRelationInNineteenSharedWords() {
        ComparedBody later = joined(words(1000, 1100), words(0, 19), words(1100, 1200));
        assertThat(Comparison.of(later, words(0, 100)).kind()).isNull();
    }

    @Test
    void seesNoRelationBetweenBodiesWithoutWords() {
        assertThat(Comparison.of(words(0, 0), words(0, 0)).kind()).isNull();
        assertThat(Comparison.of(words(0, 0), words(0, 50)).kind()).isNull();
        assertThat(Comparison.of(words(0, 50), words(0, 0)).kind()).isNull();
    }

    @Test
    void doesNotTakeRepetitionInsideABodyForOverlap() {
        ComparedBody repeating = joined(words(0, 30), words(0, 30));
        assertThat(Comparison.of(repeating, words(100, 130)).kind()).isNull();
    }

    @Test
    void namesTheLongestOfPassagesWithoutNumber() {
        ComparedBody[] parts = new ComparedBody[4 * PreparedBody.MOST_PASSAGES];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = words(100 * i, 100 * i + (i % 4 == 0 ? 20 : 21));
            parts[i + 1] = words(-i - 1, -i);
        }
        Comparison comparison = Comparison.of(joined(parts), words(0, 100 * parts.length));

        assertThat(comparison.passages()).hasSize(PreparedBody.MOST_PASSAGES);
        assertThat(comparison.passages()).allMatch(passage -> passage.lastWord() - passage.firstWord() == 20);
        assertThat(comparison.passages()).isSortedAccordingTo(Comparator.comparingInt(SharedPassage::firstWord));
    }

    private static ComparedBody words(int from, int to) {
        return ComparedBody.ofHashes(IntStream.range(from, to).toArray());
    }

    private static ComparedBody joined(ComparedBody... bodies) {
        return ComparedBody.ofHashes(Arrays.stream(bodies)
                .flatMapToInt(body -> IntStream.range(0, body.size()).map(body::word))
                .toArray());
    }
}
