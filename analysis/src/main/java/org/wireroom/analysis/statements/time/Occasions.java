package org.wireroom.analysis.statements.time;

import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/** Words of the occasions on which people speak, by their hashes. */
final class Occasions {
    private static final String FILE = "occasions.tsv";

    static final Set<Integer> OCCASIONS = ofKind("occasion");
    static final Set<Integer> DOCUMENTS = ofKind("document");
    static final Set<Integer> VEHICLES = ofKind("vehicle");
    static final Set<Integer> SPEAKING = ofKind("speaking");
    static final Set<Integer> CLAUSES = ofKind("clause");
    static final Set<Integer> APART = ofKind("apart");
    static final Set<Integer> BEFORE = ofKind("before");

    private Occasions() {}

    private static Set<Integer> ofKind(String kind) {
        return WordHash.of(Table.rows(Occasions.class, FILE).stream()
                .filter(row -> row.cell(0).equals(kind))
                .flatMap(row -> row.phrases(1).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
