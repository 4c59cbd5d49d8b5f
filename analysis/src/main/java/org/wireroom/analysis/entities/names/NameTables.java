package org.wireroom.analysis.entities.names;

import java.util.HashSet;
import java.util.Set;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.lexicon.Forenames;
import org.wireroom.analysis.entities.lexicon.Honorifics;
import org.wireroom.text.tables.Table;

/**
 * The tables about names.
 *
 * @param authority who and what is known across articles
 * @param forenames first names
 * @param surnamesFirst family names that precede the given name, folded
 * @param honorifics titles that precede a name and give the gender
 */
public record NameTables(Authority authority, Forenames forenames, Set<String> surnamesFirst, Honorifics honorifics) {
    /** The tables with an authority file. */
    public static NameTables with(Authority authority) {
        Set<String> surnames = new HashSet<>();
        Table.rows(NameTables.class, "surnames-first.tsv").forEach(row -> surnames.addAll(row.words(1)));
        return new NameTables(authority, new Forenames(), Set.copyOf(surnames), new Honorifics());
    }
}
