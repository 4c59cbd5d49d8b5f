package org.wireroom.formats.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.text.layout.SpelledWords;
import org.wireroom.text.tables.Table;

/** Counts the words of a block that are typical of what a site says to its readers: consent, offers, notices. Thread-safe. */
public final class PageWords {
    private static final int MOST = 200;

    private final List<String> kinds = new ArrayList<>();
    private final Map<String, Integer> kindOf = new HashMap<>();

    public PageWords() {
        for (Table.Row row : Table.rows(PageWords.class, "page-words.tsv")) {
            int kind = kinds.size();
            kinds.add(row.cell(0));
            row.words(1).forEach(word -> kindOf.putIfAbsent(word, kind));
        }
    }

    /** The kinds in their order. */
    public List<String> kinds() {
        return kinds;
    }

    /** How many words of each kind a text has. */
    public int[] count(SpelledWords words) {
        int[] counts = new int[kinds.size()];
        for (int i = 0; i < Math.min(MOST, words.size()); i++) {
            Integer kind = kindOf.get(words.get(i));
            if (kind != null) {
                counts[kind]++;
            }
        }
        return counts;
    }
}
