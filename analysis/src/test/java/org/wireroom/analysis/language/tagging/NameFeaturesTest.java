package org.wireroom.analysis.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wireroom.analysis.language.linear.FeatureList;

class NameFeaturesTest {
    private static List<Integer> seen(NameTemplate template, String text, int token) {
        NameView view = Seen.view(text);
        NameFeatures features = new NameFeatures(Seen.WORDS);
        for (int span = 0; span < view.spans(); span++) {
            if (view.sentenceStart(span) <= token && token < view.sentenceEnd(span)) {
                features.in(view, view.sentenceStart(span), view.sentenceEnd(span));
            }
        }
        FeatureList list = Seen.only(NameTemplate.ALL, template);
        features.of(token, list);
        return Seen.hashes(list);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LOWER_WORD            | He met Holm today       | 2 | HOLM LEFT BERN TODAY     | 0
            PREVIOUS_WORD         | He met Holm today       | 2 | They met Keller          | 2
            NEXT_WORD             | He met Holm today       | 2 | Keller today             | 0
            RUN_PREVIOUS_WORD     | He met Ana Maria Holm   | 4 | They met Ana             | 2
            RUN_FIRST_WORD        | He met Ana Maria Holm   | 4 | They met Ana             | 2
            RUN_LAST_WORD         | He met Ana Maria Holm   | 2 | We saw Holm              | 2
            RUN_NEXT_WORD         | He met Ana Holm on deck | 2 | We saw Tom Beck on deck  | 2
            SENTENCE_START        | Holm left               | 0 | holm left Bern           | 0
            LIST_AND_PLACE        | in France today         | 1 | FLOODS IN FRANCE         | 2
            TITLED_ELSEWHERE      | Holm left. Mr Holm won  | 0 | Beck left. Mr Beck won   | 0
            MIDDLE_VECTOR         | He met Chemist today    | 2 | They saw Physicist       | 2
            """)
    void areTheSameWhereTheSameIsSeen(NameTemplate template, String one, int token, String other, int at) {
        assertThat(seen(template, one, token)).isNotEmpty().isEqualTo(seen(template, other, at));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RUN_PREVIOUS_WORD  | He met Ana today        | 3
            CASE_ELSEWHERE     | He met Ana today        | 3
            SENTENCE_START     | He met Ana today        | 2
            LIST_AND_PLACE     | He met Xqzzt today      | 2
            TITLED_ELSEWHERE   | Holm left. Mr Beck won  | 0
            SPEAKING_ELSEWHERE | Holm left. Beck said no | 0
            PLACED_ELSEWHERE   | Holm left. He met Holm  | 0
            RUN_LAST_AFFIX     | He met Holm             | 2
            PREVIOUS_LIST      | France won              | 0
            SECOND_IN_SENTENCE | He met Holm             | 2
            FINE_VECTOR        | He met Xqzzt today      | 2
            TOPIC_AND_WORD     | He met Holm today       | 1
            """)
    void areMissingWhereThereIsNothingToSee(NameTemplate template, String text, int token) {
        assertThat(seen(template, text, token)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = NameTemplate.class,
            names = {"PREVIOUS_WORD", "SECOND_PREVIOUS_WORD", "PREVIOUS_SHAPE", "TWO_PREVIOUS_WORDS"})
    void doNotReachIntoTheSentenceBefore(NameTemplate template) {
        assertThat(seen(template, "Nobody came. Holm left.", 3)).isEqualTo(seen(template, "Holm left.", 0));
    }

    @ParameterizedTest
    @EnumSource(
            value = NameTemplate.class,
            names = {"NEXT_WORD", "SECOND_NEXT_WORD", "NEXT_SHAPE", "RUN_NEXT_WORD"})
    void doNotReachIntoTheSentenceAfter(NameTemplate template) {
        assertThat(seen(template, "They met Holm\nBeck left.", 2)).isEqualTo(seen(template, "They met Holm", 2));
    }
}
