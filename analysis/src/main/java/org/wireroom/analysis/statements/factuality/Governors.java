package org.wireroom.analysis.statements.factuality;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.statements.quotation.Stems;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/** Words that leave open whether what they govern was said, by their stems. Immutable. */
final class Governors {
    /** How a cue follows the word that governs it. */
    enum Position {
        INFINITIVE,
        OBJECT,
        REFUSAL,
        PARTICIPLE,
        HEARSAY,
        RAISED,
        ACCUSED,
        RETRACTED,
        MISTAKEN,
        SUBORDINATE,
        PRESENT
    }

    private final Map<Position, Set<Integer>> stems = new EnumMap<>(Position.class);

    Governors() {
        Stems lexicon = new Stems();
        for (Table.Row row : Table.rows(Governors.class, "governors.tsv")) {
            Position position = Position.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            Set<Integer> some = stems.computeIfAbsent(position, key -> new HashSet<>());
            row.words(1).forEach(word -> some.add(WordHash.of(lexicon.of(word))));
        }
    }

    boolean has(Position position, int stem) {
        return stems.get(position).contains(stem);
    }
}
