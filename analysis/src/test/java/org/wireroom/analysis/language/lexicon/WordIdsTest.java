package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.language.token.Lexer;

class WordIdsTest {
    private static final Words WORDS = Words.english();

    private static List<Integer> ids(String text) {
        Word[] words = WORDS.of(Lexer.english().tokens(text));
        WordIds ids = new WordIds(words);
        return IntStream.range(0, words.length).mapToObj(ids::of).toList();
    }

    @Test
    void areTheSameForOneWordInWhateverCase() {
        assertThat(ids("The port: THE Port, the")).containsExactly(0, 1, 2, 0, 1, 3, 0);
    }

    @Test
    void areCountedFromZeroInTheOrderOfTheText() {
        WordIds ids = new WordIds(WORDS.of(Lexer.english().tokens("one two one three")));
        assertThat(ids.count()).isEqualTo(3);
        assertThat(ids.of(3)).isEqualTo(2);
    }

    @Test
    void areNoneForNoWords() {
        assertThat(new WordIds(new Word[0]).count()).isZero();
    }

    @Test
    void areDistinctForManyWords() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("word").append(i).append(' ');
        }
        assertThat(ids(text.toString())).hasSize(3_000).doesNotHaveDuplicates();
    }
}
