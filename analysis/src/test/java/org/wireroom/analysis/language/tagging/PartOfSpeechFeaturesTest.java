package org.wireroom.analysis.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wireroom.analysis.language.lexicon.Word;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.token.Lexer;

class PartOfSpeechFeaturesTest {
    private final PartOfSpeechFeatures features = new PartOfSpeechFeatures(Seen.WORDS);

    private List<Integer> seen(PartOfSpeechTemplate template, String sentence, int token) {
        Word[] words = Seen.WORDS.of(Lexer.english().tokens(sentence));
        FeatureList list = Seen.only(PartOfSpeechTemplate.ALL, template);
        features.of(words, 0, words.length, token, list);
        return Seen.hashes(list);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LOWER_WORD             | The plan failed | 1 | A PLAN failed  | 1 | true
            WORD                   | The plan failed | 1 | A PLAN failed  | 1 | false
            PREVIOUS_WORD          | The plan failed | 1 | the bridge     | 1 | true
            PREVIOUS_WORD          | The plan failed | 1 | to plan it     | 1 | false
            NEXT_WORD              | The plan failed | 1 | he failed      | 0 | true
            SECOND_PREVIOUS_WORD   | The plan failed | 2 | the old bridge | 2 | true
            SECOND_NEXT_WORD       | The plan failed | 0 | they had failed | 0 | true
            NEXT_AFFIX             | The plan failed | 1 | he sailed      | 0 | true
            PREVIOUS_AFFIX         | He sailed on    | 2 | they mailed it | 2 | true
            SENTENCE_START         | The plan failed | 0 | he failed      | 0 | true
            SENTENCE_START         | The plan failed | 0 | he failed      | 1 | false
            SHAPE_AND_SENTENCE_START | The plan | 0 | Two men | 0 | true
            """)
    void areTheSameWhereTheSameIsSeen(
            PartOfSpeechTemplate template, String one, int token, String other, int at, boolean same) {
        assertThat(seen(template, one, token).equals(seen(template, other, at))).isEqualTo(same);
        assertThat(seen(template, one, token)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PartOfSpeechTemplate.class,
            names = {"PREVIOUS_WORD", "NEXT_WORD", "SECOND_PREVIOUS_WORD", "SECOND_NEXT_WORD"})
    void doNotReachBeyondTheSentence(PartOfSpeechTemplate template) {
        Word[] words = Seen.WORDS.of(Lexer.english().tokens("They left Bern today"));
        FeatureList inside = Seen.only(PartOfSpeechTemplate.ALL, template);
        features.of(words, 2, 3, 2, inside);
        assertThat(Seen.hashes(inside)).isEqualTo(seen(template, "Bern", 0));
    }

    @Test
    void areThoseOfTheLastTokenOnly() {
        Word[] words = Seen.WORDS.of(Lexer.english().tokens("They left"));
        FeatureList list = Seen.only(PartOfSpeechTemplate.ALL, PartOfSpeechTemplate.WORD);
        features.of(words, 0, 2, 0, list);
        features.of(words, 0, 2, 1, list);
        assertThat(list.size()).isEqualTo(1);
    }
}
