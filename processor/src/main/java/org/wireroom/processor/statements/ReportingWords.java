package org.wireroom.processor.statements;

import java.util.HashMap;
import java.util.Map;
import org.wireroom.formats.tables.Table;

/** The table of words that report speech, and of those that only look like it. Immutable. */
final class ReportingWords {
    /** What a word does. */
    enum Sense {
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

    ReportingWords(Stems stems) {
        for (Table.Row row : Table.rows(ReportingWords.class, "reporting-words.tsv")) {
            Sense sense = Sense.valueOf(row.cell(0).toUpperCase(java.util.Locale.ROOT));
            for (String word : row.words(1)) {
                senses.put(Features.hash(stems.of(word)), sense);
            }
        }
    }

    /** What a word of that stem does. */
    Sense sense(int stem) {
        return senses.getOrDefault(stem, Sense.UNKNOWN);
    }
}
