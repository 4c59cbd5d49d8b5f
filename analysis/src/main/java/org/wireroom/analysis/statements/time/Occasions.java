package org.wireroom.analysis.statements.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/** Words of the occasions on which people speak, by their hashes. */
final class Occasions {
    private static final List<Table.Row> ROWS = Table.rows(Occasions.class, "occasions.tsv");

    static final Set<Integer> OCCASIONS = ofKind("occasion");
    static final Set<Integer> DOCUMENTS = ofKind("document");
    static final Set<Integer> VEHICLES = ofKind("vehicle");
    static final Set<Integer> SPEAKING = ofKind("speaking");
    static final Set<Integer> CLAUSES = ofKind("clause");
    static final Set<Integer> APART = ofKind("apart");
    static final Set<Integer> BEFORE = ofKind("before");

    private Occasions() {}

    /** Whether an occasion is named between two tokens. */
    static boolean hasOccasion(QuotedText text, int from, int to) {
        return hasWord(text, from, to, OCCASIONS);
    }

    /** Whether a document is named between two tokens. */
    static boolean hasDocument(QuotedText text, int from, int to) {
        return hasWord(text, from, to, DOCUMENTS);
    }

    /** Whether one of some words is between two tokens. */
    static boolean hasWord(QuotedText text, int from, int to, Set<Integer> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(text.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<Integer> ofKind(String kind) {
        return WordHash.of(ROWS.stream()
                .filter(row -> row.cell(0).equals(kind))
                .flatMap(row -> row.phrases(1).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
