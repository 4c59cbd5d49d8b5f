package org.wireroom.formats.copy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.formats.layout.Wording;
import org.wireroom.formats.tables.Table;

/** Reads tables of words and phrases. */
final class Phrases {
    private Phrases() {}

    /** The entries of a table that has one in each row. */
    static Set<String> table(String name) {
        return Table.rows(Phrases.class, name).stream().map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** The phrases that a column lists, each as its words. */
    static List<String> listed(Table.Row row, int column) {
        return row.phrases(column).stream()
                .map(phrase -> of(phrase, 0, phrase.length()))
                .toList();
    }

    /** The words of a stretch, joined by spaces. */
    static String of(CharSequence text, int from, int to) {
        return Wording.of(text, from, to).phrase();
    }
}
