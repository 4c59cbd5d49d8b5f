package org.wireroom.analysis.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.language.lexicon.Casing;

class NameViewTest {
    private static String form(NameView view, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(token -> view.printed(token).form)
                .collect(Collectors.joining(" "));
    }

    private static List<String> runs(String text) {
        NameView view = Seen.view(text);
        List<String> runs = new ArrayList<>();
        for (int token = 0; token < view.size(); token++) {
            if (view.runStart(token) == token) {
                runs.add(form(view, token, view.runEnd(token)));
            }
        }
        return runs;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            he met Ana Ruiz on Monday         | Ana Ruiz; Monday
            he met Ana de Silva on deck       | Ana de Silva
            he joined the Bank of the West    | Bank of the West
            he joined the Bank of England     | Bank of England
            he went for the Red Cross         | Red Cross
            Ana Ruiz, Tom Beck and Lena left  | Ana Ruiz; Tom Beck; Lena
            Ana Ruiz                          | Ana Ruiz
            nobody left                       | ~~
            Lena of the harbour left          | Lena
            he left Bern de                   | Bern
            """)
    void runsAreCapitalisedWordsAndTheSmallWordsBetweenThem(String text, String runs) {
        assertThat(String.join("; ", runs(text))).isEqualTo(runs);
    }

    @Test
    void runsEndWithTheirSentence() {
        assertThat(runs("They met Ana\nRuiz left. Tom stayed.")).containsExactly("They", "Ana", "Ruiz", "Tom");
    }

    @Test
    void tokensOfARunKnowItsEndsAndOthersHaveNone() {
        NameView view = Seen.view("he met Ana de Silva today");
        for (int token = 2; token < 5; token++) {
            assertThat(view.runStart(token)).isEqualTo(2);
            assertThat(view.runEnd(token)).isEqualTo(5);
        }
        assertThat(view.runStart(1)).isNegative();
        assertThat(view.runStart(5)).isNegative();
    }

    private static boolean mayBeNamed(String text, String word) {
        NameView view = Seen.view(text);
        for (int span = 0; span < view.spans(); span++) {
            for (int token = view.start(span); token < view.end(span); token++) {
                if (view.printed(token).is(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            he met Ana                        | Ana
            he saw the iPhone                 | iPhone
            the 5th floor                     | 5th
            they live in northern Ghana       | northern
            the al-Mansour street             | al
            the Putin-era law                 | era
            the Jean-jacques quay             | jacques
            the Volta river rose              | river
            a man from 中国 came              | 中国
            """)
    void namesArePossibleWhereAWordIsMarkedOrJoinsOne(String text, String word) {
        assertThat(mayBeNamed(text, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            nobody came to the river           | river
            the northern road is shut          | northern
            a well-known man                   | known
            Ana met two of the old men by the river | river
            """)
    void namesAreNotPossibleInPlainWords(String text, String word) {
        assertThat(mayBeNamed(text, word)).isFalse();
    }

    @Test
    void spansAreInOneSentenceEachAndDoNotOverlap() {
        NameView view =
                Seen.view("Ana met Tom.\nNobody else came to the old harbour, but Lena and Ed did. It was May.");
        int end = 0;
        int tokens = 0;
        for (int span = 0; span < view.spans(); span++) {
            assertThat(view.start(span)).isGreaterThanOrEqualTo(Math.max(end, view.sentenceStart(span)));
            assertThat(view.end(span)).isGreaterThan(view.start(span)).isLessThanOrEqualTo(view.sentenceEnd(span));
            end = view.end(span);
            tokens += end - view.start(span);
        }
        assertThat(view.tokensInSpans()).isEqualTo(tokens);
        assertThat(view.spans()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void thereMayBeVeryManySpans() {
        NameView view = Seen.view("Ana left.\n".repeat(500));
        assertThat(view.spans()).isEqualTo(500);
        assertThat(view.start(499)).isEqualTo(499 * 3);
    }

    @Test
    void headlinesAreSeenAsRunningTextAndKeepWhatIsPrinted() {
        NameView view = Seen.view("MERKEL SAID NO IN LONDON\nMerkel left.");
        assertThat(view.word(0).form).isEqualTo("Merkel");
        assertThat(view.printed(0).form).isEqualTo("MERKEL");
        assertThat(view.word(1).form).isEqualTo("said");
        assertThat(view.casing(0)).isEqualTo(Casing.CAPITALS);
        assertThat(view.casing(view.size() - 1)).isEqualTo(Casing.SENTENCE);
        assertThat(view.ids().of(0)).isEqualTo(view.ids().of(5));
    }

    @Test
    void emptyTextHasNone() {
        NameView view = Seen.view("");
        assertThat(view.size()).isZero();
        assertThat(view.spans()).isZero();
        assertThat(view.tokensInSpans()).isZero();
    }
}
