package org.wireroom.formats.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.text.layout.SpelledWords;

class PhraseTreeTest {
    private final PhraseTree tree = new PhraseTree();

    @BeforeEach
    void addPhrases() {
        tree.add("read more");
        tree.add("read more about this");
        tree.add("follow us");
        tree.add("don't miss");
        tree.add("más noticias");
    }

    @ParameterizedTest
    @CsvSource({
        "read more, 2",
        "Read More, 2",
        "READ MORE here, 2",
        "read more about this ferry, 4",
        "read more about ferries, 2",
        "read, 0",
        "we read more, 0",
        "Don’t miss the ferry, 3",
        "MÁS NOTICIAS, 2",
        "followus, 0"
    })
    void findsTheLongestPhraseThatATextBeginsWith(String text, int words) {
        assertThat(tree.longest(words(text), 0)).isEqualTo(words);
    }

    @Test
    void findsPhrasesThatBeginAtAWord() {
        SpelledWords words = words("Please follow us and read more");

        assertThat(tree.longest(words, 1)).isEqualTo(2);
        assertThat(tree.longest(words, 4)).isEqualTo(2);
        assertThat(tree.longest(words, 5)).isZero();
        assertThat(tree.longest(words, 6)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"please follow us, true", "follow me, false", "'', false", "read a lot more, false"})
    void knowsWhetherATextContainsAPhrase(String text, boolean contained) {
        assertThat(tree.isIn(words(text))).isEqualTo(contained);
    }

    @Test
    void holdsNothingAtFirst() {
        assertThat(new PhraseTree().isIn(words("read more"))).isFalse();
    }

    private static SpelledWords words(String text) {
        return SpelledWords.of(text, 0, text.length());
    }
}
