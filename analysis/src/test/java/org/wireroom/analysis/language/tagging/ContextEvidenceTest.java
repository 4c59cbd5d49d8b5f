package org.wireroom.analysis.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextEvidenceTest {
    private static ContextEvidence evidence(String text) {
        return Seen.view(text).evidence();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Holm left. Mr Holm won.                | true
            Holm left. President Holm won.         | true
            Holm left. Mr Beck Holm won.           | false
            Holm left. Holm won.                   | false
            Mr Holm won.                           | true
            Mr. HOLM won his case in the end.      | true
            """)
    void isATitleBeforeTheWord(String text, boolean titled) {
        NameView view = Seen.view(text);
        int holm = IntStream.range(0, view.size())
                .filter(token -> view.printed(token).lowerForm.equals("holm"))
                .findFirst()
                .orElseThrow();
        assertThat(view.evidence().titled(holm)).isEqualTo(titled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Tema is old. They live in Tema.             | 1
            Tema is old. They live in Tema, near Tema.  | 2
            Tema is old. They live in Tema Bay.         | 0
            Tema is old. They met Tema.                 | 0
            Tema is old.                                | 0
            """)
    void isAPrepositionOfPlaceBeforeTheWordAlone(String text, int times) {
        assertThat(evidence(text).placed(0)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Holm left. Holm said no.      | true
            Holm left. Holm told them.    | true
            Holm left. They said Holm won.| false
            Holm left. Holm Said No       | false
            """)
    void isAVerbOfSayingAfterTheWord(String text, boolean speaking) {
        assertThat(evidence(text).speaking(0)).isEqualTo(speaking);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Holm left. Thomas Holm won.          | true
            Holm left. Thomas Holm Beck won.     | false
            Holm left. Xqzzt Holm won.           | false
            """)
    void isAForenameBeforeTheWord(String text, boolean surnamed) {
        assertThat(evidence(text).surnamed(0)).isEqualTo(surnamed);
    }

    @Test
    void countsHowTheWordIsPrintedElsewhere() {
        ContextEvidence evidence = evidence("Holm won. The holm oak fell. The old Holm left. A holm grew.");
        assertThat(evidence.lower(0)).isEqualTo(2);
        assertThat(evidence.inside(0)).isEqualTo(1);
    }

    @Test
    void stopsCountingAfterSome() {
        ContextEvidence evidence = evidence("Tema. " + "We left in Tema. ".repeat(200));
        assertThat(evidence.placed(0)).isBetween(1, 5);
        assertThat(evidence.inside(0)).isEqualTo(evidence.placed(0));
    }

    @Test
    void isNotTakenFromHeadlinesInCapitals() {
        ContextEvidence evidence = evidence("MR HOLM SAID NO IN TEMA\nHolm left.");
        assertThat(evidence.titled(6)).isFalse();
        assertThat(evidence.lower(6)).isZero();
    }
}
