package org.wireroom.processor.entities;

import java.util.HashSet;
import java.util.Set;
import org.wireroom.formats.tables.Table;
import org.wireroom.processor.entities.authority.Authority;
import org.wireroom.processor.entities.lexicon.Forenames;

/**
 * The tables about names.
 *
 * @param authority who and what is known across articles
 * @param forenames first names
 * @param surnamesFirst family names that stand before the given name, folded
 * @param honorifics what stands before a name
 */
record Names(Authority authority, Forenames forenames, Set<String> surnamesFirst, Honorifics honorifics) {
    /** The tables with an authority file. */
    static Names with(Authority authority) {
        Set<String> surnames = new HashSet<>();
        Table.rows(Names.class, "surnames-first.tsv").forEach(row -> surnames.addAll(row.words(1)));
        return new Names(authority, new Forenames(), Set.copyOf(surnames), new Honorifics());
    }
}
