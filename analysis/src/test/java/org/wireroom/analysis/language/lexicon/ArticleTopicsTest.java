package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTopicsTest {
    private static final Words WORDS = Words.english();

    private static int[] topics(String text) {
        return ArticleTopics.of(Arrays.stream(text.split(" ")).map(WORDS::of).toArray(Word[]::new), 3);
    }

    @ParameterizedTest
    @CsvSource({
        "the striker scored after the midfielder passed the ball to the winger, striker",
        "the enzyme lets the cells make the protein that the tumor needs, protein",
        "add the salt and the pepper to the cooked rice and the bacon, rice",
        "the mosque is north of the city of Jaffa and east of Haifa and Hebron, Hebron"
    })
    void areThoseOfWordsThatAreUsedMoreThanElsewhere(String text, String word) {
        assertThat(topics(text)[0]).isEqualTo(WORDS.of(word).topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "xqzzt 12 ,"})
    void areNoneWhereNoWordSaysMuch(String text) {
        assertThat(topics(text)).endsWith(0, 0);
    }
}
