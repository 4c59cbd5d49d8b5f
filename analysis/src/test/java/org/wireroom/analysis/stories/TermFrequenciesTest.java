package org.wireroom.analysis.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;

class TermFrequenciesTest {
    private final TermFrequencies frequencies = TermFrequencies.of(1000, Map.of("said", 900, "flood", 20));

    @Test
    void weighsARareWordMoreThanACommonOne() {
        assertThat(vector("said flood").terms())
                .containsExactly(TermFrequencies.term("en", "flood"), TermFrequencies.term("en", "said"));
    }

    @Test
    void weighsARepeatedWordMoreThanOneOfTheSameRarity() {
        assertThat(vector("dam wall wall").terms()[0]).isEqualTo(TermFrequencies.term("en", "wall"));
    }

    @Test
    void makesVectorsOfOneLength() {
        TermVector vector = vector("dam wall crack river said flood");
        double squares = 0;
        for (int weight : vector.weights()) {
            squares += (double) weight * weight;
        }
        assertThat(Math.sqrt(squares)).isCloseTo(TermVector.UNIT, Offset.offset(3.0));
    }

    @Test
    void keepsTheHeaviestTermsOnly() {
        String many = IntStream.range(0, 300).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        assertThat(vector(many).size()).isEqualTo(TermVector.MOST_TERMS);
        assertThat(vector(many).heaviest()).hasSize(TermVector.HEAVIEST);
    }

    @Test
    void takesTheSameLettersInTwoLanguagesForTwoWords() {
        assertThat(TermFrequencies.term("de", "gift")).isNotEqualTo(TermFrequencies.term("en", "gift"));
    }

    @Test
    void findsTheWordOfATermAsItIsPrinted() {
        assertThat(TermFrequencies.words("en", "Two Floods came"))
                .containsEntry(TermFrequencies.term("en", "flood"), "floods");
    }

    @Test
    void comesWithATableInWhichOrdinaryWordsAreCommon() {
        TermVector vector = TermFrequencies.english()
                .vector("en", "people said zzyzx", List.of(new Segment(SegmentKind.PARAGRAPH, 0, 17)));
        assertThat(vector.terms()[0]).isEqualTo(TermFrequencies.term("en", "zzyzx"));
        assertThat(vector.weights()[0]).isGreaterThan(3 * vector.weights()[1]);
    }

    private TermVector vector(String text) {
        return frequencies.vector("en", text, List.of(new Segment(SegmentKind.PARAGRAPH, 0, text.length())));
    }
}
