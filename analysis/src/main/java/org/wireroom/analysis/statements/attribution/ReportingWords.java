package org.wireroom.analysis.statements.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.statements.quotation.Stems;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/** The table of words that report speech, and of those that only look like it. Immutable. */
public final class ReportingWords {
    /** What a word does. */
    public enum Sense {
        /** Reports that somebody expresses something. */
        SPEECH,
        /** Tells what somebody holds, wants or does. */
        ATTITUDE,
        /** Asks for something to be said. */
        QUESTION,
        /** Is not in the table. */
        UNKNOWN
    }

    private final Map<Integer, Sense> senses = new HashMap<>();
    private final Set<Integer> naming = new HashSet<>();
    private final Set<Integer> intentions = new HashSet<>();

    public ReportingWords(Stems stems) {
        for (Table.Row row : Table.rows(ReportingWords.class, "reporting-words.tsv")) {
            for (String word : row.words(1)) {
                int stem = WordHash.of(stems.of(word));
                switch (row.cell(0)) {
                    case "naming" -> naming.add(stem);
                    case "intention" -> intentions.add(stem);
                    default -> senses.put(stem, Sense.valueOf(row.cell(0).toUpperCase(Locale.ROOT)));
                }
            }
        }
    }

    /** Whether the passive of a verb gives things a name: "called", "dubbed". */
    public boolean isNaming(int stem) {
        return naming.contains(stem);
    }

    /** Whether a noun is a will that can be expressed: "readiness", "willingness". */
    public boolean isIntention(int stem) {
        return intentions.contains(stem);
    }

    /** What a word of that stem does. */
    public Sense sense(int stem) {
        return senses.getOrDefault(stem, Sense.UNKNOWN);
    }
}
