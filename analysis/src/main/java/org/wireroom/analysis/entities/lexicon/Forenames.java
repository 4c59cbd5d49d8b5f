package org.wireroom.analysis.entities.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.wireroom.text.tables.Table;

/** First names, whether men or women bear them, and their short forms. Thread-safe. */
public final class Forenames {
    private final WordMap<Gender> genders;
    private final Map<String, String> fullForms = new HashMap<>();

    public Forenames() {
        Map<String, Gender> all = new HashMap<>();
        for (Table.Row row : Table.rows(Forenames.class, "forenames.tsv")) {
            Gender gender = Gender.valueOf(row.cell(0));
            row.words(1).forEach(name -> all.merge(Fold.of(name), gender, (a, b) -> a == b ? a : Gender.UNKNOWN));
        }
        genders = new WordMap<>(all);
        for (Table.Row row : Table.rows(Forenames.class, "short-forms.tsv")) {
            row.words(1).forEach(name -> fullForms.put(name, row.cell(0)));
        }
    }

    /** Who bears a first name; null if the tables do not have it, {@link Gender#UNKNOWN} if men and women do. */
    public Gender gender(CharSequence name) {
        return genders.get(name);
    }

    /** Whether two first names, folded, are the same or one is short for the other: "bill" and "william". */
    public boolean areOne(String a, String b) {
        return a.equals(b) || fullForms.getOrDefault(a, a).equals(fullForms.getOrDefault(b, b));
    }
}
