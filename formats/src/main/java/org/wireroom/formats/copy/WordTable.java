package org.wireroom.formats.copy;

import java.util.HashMap;
import java.util.Map;
import org.wireroom.text.layout.SpelledWords;
import org.wireroom.text.tables.Table;

/** A table of phrases by what they show: the kind in the first column, phrases separated by semicolons in the second. */
public final class WordTable {
    private final Map<String, PhraseTree> trees = new HashMap<>();

    /**
     * Reads a table.
     *
     * @param owner the class beside which the table is
     */
    public WordTable(Class<?> owner, String name) {
        for (Table.Row row : Table.rows(owner, name)) {
            PhraseTree tree = trees.computeIfAbsent(row.cell(0), kind -> new PhraseTree());
            row.phrases(1).forEach(tree::add);
        }
    }

    /** How many words the longest phrase of a kind has that the words begin with, 0 if they begin with none. */
    public int longest(String kind, SpelledWords words) {
        return trees.get(kind).longest(words, 0);
    }

    /** Whether the words begin with a phrase of a kind. */
    public boolean opens(String kind, SpelledWords words) {
        return longest(kind, words) > 0;
    }

    /** Whether a phrase of a kind begins at a word. */
    public boolean isAt(String kind, SpelledWords words, int from) {
        return trees.get(kind).longest(words, from) > 0;
    }

    /** Whether the words are a phrase of a kind and nothing else. */
    public boolean is(String kind, SpelledWords words) {
        return !words.isEmpty() && longest(kind, words) == words.size();
    }

    /** Whether the words contain a phrase of a kind. */
    public boolean contains(String kind, SpelledWords words) {
        return trees.get(kind).isIn(words);
    }
}
