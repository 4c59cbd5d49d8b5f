package org.wireroom.training.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.text.tables.Table;
import org.wireroom.training.sequence.LabelSet;

/** The types of names that the model distinguishes, and what the labels of the corpora mean. */
final class NameLabels {
    static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "PLACE", "NORP", "EVENT", "WORK");
    static final LabelSet LABELS = LabelSet.spans(TYPES);
    /** Any label: nothing is known. */
    static final long ANY = (1L << LABELS.size()) - 1;
    /** No name. */
    static final long OUTSIDE = 1;

    private static final String UNCERTAIN = "any";

    private final Map<String, List<String>> meanings = new HashMap<>();

    NameLabels() {
        for (Table.Row row : Table.rows(NameLabels.class, "name-labels.tsv")) {
            meanings.put(row.cell(0), row.words(1));
        }
    }

    /** Whether spans with a label are names. */
    boolean isName(String label) {
        return meanings.containsKey(label);
    }

    /** Whether nothing is certain about a span with a label, or its text is cut in a way that is not ours. */
    boolean isUncertain(String label, String text) {
        return meanings.get(label).contains(UNCERTAIN) || (label.equals("MISC") && text.indexOf('-') > 0);
    }

    /** The type of a label that means exactly one; else null. */
    String onlyType(String label) {
        List<String> types = meanings.get(label);
        return types.size() == 1 ? types.get(0) : null;
    }

    /** The bits of the labels at a place of a span: 0 first, 1 inside, 2 last, 3 alone. */
    long bits(String label, int place) {
        return bits(meanings.get(label), place);
    }

    /** The bits of all labels of these types, and of no name. */
    static long perhaps(List<String> types) {
        long bits = OUTSIDE;
        for (int place = 0; place < 4; place++) {
            bits |= bits(types, place);
        }
        return bits;
    }

    private static long bits(List<String> types, int place) {
        long bits = 0;
        for (String type : types) {
            bits |= 1L << (1 + 4 * TYPES.indexOf(type) + place);
        }
        return bits;
    }
}
