package org.wireroom.analysis.entities.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.tables.Table;

/** Words before the name of a person that belong neither to the name nor to a title: "Mr", "Dr", "Sir". */
public final class AddressWords {
    private static final WordMap<Boolean> WORDS = words();

    private AddressWords() {}

    /** Whether a token is one. */
    public static boolean isOne(Tokens tokens, int token) {
        return Character.isUpperCase(tokens.text().charAt(tokens.start(token)))
                && WORDS.get(tokens.text(), tokens.start(token), tokens.end(token)) != null;
    }

    private static WordMap<Boolean> words() {
        Map<String, Boolean> words = new HashMap<>();
        Table.words(AddressWords.class, "address-words.txt").forEach(word -> words.put(word, Boolean.TRUE));
        return new WordMap<>(words);
    }
}
