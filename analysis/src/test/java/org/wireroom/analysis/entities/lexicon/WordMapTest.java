package org.wireroom.analysis.entities.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMapTest {
    @Test
    void findsWordsInPlaceWhateverTheirCaseAndMarks() {
        WordMap<String> words = new WordMap<>(Map.of("Été", "summer", "l'eau", "water"));
        String text = "(ETE) l’eau éte\u0301";
        assertThat(words.get(text, 1, 4)).isEqualTo("summer");
        assertThat(words.get(text, 6, 11)).isEqualTo("water");
        assertThat(words.get(text, 12, 16)).isEqualTo("summer");
        assertThat(words.get(text, 0, 4)).isNull();
        assertThat(words.get(text, 1, 3)).isNull();
    }

    @Test
    void mayBeEmpty() {
        WordMap<String> words = new WordMap<>(Map.of());
        assertThat(words.get("word")).isNull();
        assertThat(words.get("")).isNull();
    }

    @Test
    void findsEveryWordOfMany() {
        Map<String, Integer> entries = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            entries.put("word" + i, i);
        }
        WordMap<Integer> words = new WordMap<>(entries);
        entries.forEach((word, number) -> {
            assertThat(words.get(word)).isEqualTo(number);
            assertThat(words.get(word + "x")).isNull();
        });
    }
}
