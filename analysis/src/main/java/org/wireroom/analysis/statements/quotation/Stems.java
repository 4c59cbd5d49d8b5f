package org.wireroom.analysis.statements.quotation;

import java.util.HashMap;
import java.util.Map;
import org.wireroom.text.tables.Table;

/**
 * Brings the forms of a word together: "says", "said" and "saying" have one stem, "noted" and "noting" too. Irregular forms
 * are in a table; the rest is cut. A stem is a key, not a word.
 */
public final class Stems {
    private static final int SHORTEST = 3;

    private final Map<String, String> irregular = new HashMap<>();

    public Stems() {
        for (Table.Row row : Table.rows(Stems.class, "irregular-verbs.tsv")) {
            for (String form : row.words(1)) {
                irregular.put(form, regular(row.cell(0)));
            }
        }
    }

    /** The stem of a word in lower case. */
    public String of(String word) {
        String known = irregular.get(word);
        return known != null ? known : regular(word);
    }

    private static String regular(String word) {
        String stem = word;
        if (stem.endsWith("ing") && stem.length() >= SHORTEST + 3) {
            stem = stem.substring(0, stem.length() - 3);
        } else if (stem.endsWith("ied") || stem.endsWith("ies")) {
            stem = stem.length() > 4 ? stem.substring(0, stem.length() - 3) + "y" : stem;
        } else if (stem.endsWith("ed") && stem.length() >= SHORTEST + 2) {
            stem = stem.substring(0, stem.length() - 2);
        } else if (stem.endsWith("es") && stem.length() >= SHORTEST + 2) {
            stem = stem.substring(0, stem.length() - 2);
        } else if (stem.endsWith("s") && !stem.endsWith("ss") && stem.length() > SHORTEST) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.endsWith("e") && stem.length() > SHORTEST) {
            stem = stem.substring(0, stem.length() - 1);
        }
        int last = stem.length() - 1;
        boolean doubled = last >= SHORTEST
                && stem.charAt(last) == stem.charAt(last - 1)
                && "bdgklmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
