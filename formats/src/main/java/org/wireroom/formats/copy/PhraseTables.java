package org.wireroom.formats.copy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.text.layout.SpelledWords;
import org.wireroom.text.tables.Table;

/** Reads tables of words and phrases. */
public final class PhraseTables {
    private PhraseTables() {}

    /**
     * The entries of a table that has one in each row.
     *
     * @param owner the class beside which the table is
     */
    public static Set<String> table(Class<?> owner, String name) {
        return Table.rows(owner, name).stream().map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** The phrases that a column lists, each as its words. */
    public static List<String> listed(Table.Row row, int column) {
        return row.phrases(column).stream()
                .map(phrase -> of(phrase, 0, phrase.length()))
                .toList();
    }

    /** The words of a part of a text, joined by spaces. */
    public static String of(CharSequence text, int from, int to) {
        return SpelledWords.of(text, from, to).phrase();
    }
}
