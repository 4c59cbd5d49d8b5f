package org.wireroom.analysis.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.language.linear.FeatureList;

/** With two types, 0 and 1; a name of one token of type 0 has the label 4, one of two tokens the labels 1 and 3. */
class NameMemoryTest {
    private static final int TYPES = 2;
    private static final int ALONE = 4;

    private static List<Integer> seen(NameTemplate template, String text, int token, int... labels) {
        NameView view = Seen.view(text);
        NameMemory memory = new NameMemory(view, Arrays.copyOf(labels, view.size()), TYPES);
        FeatureList list = Seen.only(NameTemplate.ALL, template);
        int start = 0;
        int end = view.size();
        for (int span = 0; span < view.spans(); span++) {
            if (view.sentenceStart(span) <= token && token < view.sentenceEnd(span)) {
                start = view.sentenceStart(span);
                end = view.sentenceEnd(span);
            }
        }
        memory.of(token, start, end, list);
        return Seen.hashes(list);
    }

    @Test
    void remembersANameThatIsPrintedAgain() {
        String text = "Holm spoke. Then Holm left.";
        assertThat(seen(NameTemplate.NAME_ELSEWHERE, text, 4, ALONE)).hasSize(1);
        assertThat(seen(NameTemplate.NAME_ELSEWHERE, text, 4)).isEmpty();
    }

    @Test
    void neverTakesANameForEvidenceOfItself() {
        String text = "Holm spoke. Then Beck left.";
        for (NameTemplate template : NameTemplate.values()) {
            assertThat(seen(template, text, 0, ALONE)).as(template.name()).isEmpty();
        }
    }

    @Test
    void takesTwoOccurrencesForEvidenceOfEachOther() {
        String text = "Holm spoke. Then Holm left.";
        int[] labels = {ALONE, 0, 0, 0, ALONE};
        assertThat(seen(NameTemplate.NAME_ELSEWHERE, text, 0, labels))
                .hasSize(1)
                .isEqualTo(seen(NameTemplate.NAME_ELSEWHERE, text, 4, labels));
    }

    @Test
    void distinguishesTypesAndPlacesInAName() {
        String text = "Holm spoke. Then Holm left.";
        List<Integer> person = seen(NameTemplate.NAME_ELSEWHERE, text, 4, ALONE);
        List<Integer> other = seen(NameTemplate.NAME_ELSEWHERE, text, 4, ALONE + 4);
        assertThat(person).isNotEqualTo(other);
        String full = "Lars Holm spoke. Then Lars Holm left.";
        List<Integer> first = seen(NameTemplate.NAME_ELSEWHERE, full, 5, 1, 3);
        List<Integer> last = seen(NameTemplate.NAME_ELSEWHERE, full, 6, 1, 3);
        assertThat(List.of(first, last, person))
                .doesNotHaveDuplicates()
                .allSatisfy(seen -> assertThat(seen).hasSize(1));
    }

    @Test
    void knowsTheLongestNameOnly() {
        String text = "Lars Holm spoke. Holm sat. Then Lars Holm left.";
        int[] labels = {1, 3, 0, 0, ALONE + 4};
        List<Integer> last = seen(NameTemplate.NAME_ELSEWHERE, text, 9, labels);
        assertThat(last).isEqualTo(seen(NameTemplate.NAME_ELSEWHERE, "Ed Beck sat. Then Ed Beck left.", 6, 1, 3));
    }

    @Test
    void tellsNeighboursInTheSentenceOnly() {
        String text = "Holm spoke. Then Holm left.\nHolm";
        assertThat(seen(NameTemplate.NEXT_NAME_ELSEWHERE, text, 3, ALONE)).hasSize(1);
        assertThat(seen(NameTemplate.PREVIOUS_NAME_ELSEWHERE, text, 5, ALONE)).hasSize(1);
        assertThat(seen(NameTemplate.NEXT_NAME_ELSEWHERE, text, 6, ALONE)).isEmpty();
        assertThat(seen(NameTemplate.PREVIOUS_NAME_ELSEWHERE, text, 7, ALONE)).isEmpty();
    }

    @Test
    void doesNotHearANameOfOneWordInLowerCase() {
        assertThat(seen(NameTemplate.NAME_ELSEWHERE, "Turkey won. A turkey ran.", 4, ALONE))
                .isEmpty();
    }

    @Test
    void hearsANameInCapitals() {
        String text = "Lars Holm spoke.\nLARS HOLM SPOKE TO NOBODY";
        assertThat(seen(NameTemplate.NAME_ELSEWHERE, text, 4, 1, 3)).hasSize(1);
        assertThat(seen(NameTemplate.NAME_ELSEWHERE, text, 5, 1, 3)).hasSize(1);
    }

    @Test
    void tellsTheTypeThatAWordHasElsewhere() {
        String text = "Holm spoke. Then Holm left. Then Holm sat.";
        int[] labels = {ALONE, 0, 0, 0, ALONE, 0, 0, 0, ALONE + 4};
        List<Integer> byMost = seen(NameTemplate.TYPE_ELSEWHERE, text, 8, labels);
        assertThat(byMost).hasSize(1).isEqualTo(seen(NameTemplate.TYPE_ELSEWHERE, "Ed sat. Then Ed left.", 4, ALONE));
    }

    @Test
    void tellsThatAWordIsNoNameElsewhere() {
        List<Integer> noName = seen(NameTemplate.TYPE_ELSEWHERE, "Holm sat. Then Holm left.", 0, ALONE);
        assertThat(noName)
                .hasSize(1)
                .isNotEqualTo(seen(NameTemplate.TYPE_ELSEWHERE, "Ed sat. Then Ed left.", 4, ALONE));
    }
}
