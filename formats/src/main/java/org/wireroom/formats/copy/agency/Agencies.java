package org.wireroom.formats.copy.agency;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wireroom.formats.copy.NameShapes;
import org.wireroom.formats.copy.PhraseTables;
import org.wireroom.formats.copy.PhraseTree;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;
import org.wireroom.text.tables.Table;

/** The agencies and outlets that sign copy, by the names that they sign with. Thread-safe. */
public final class Agencies {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    private static final Agencies COMMON = new Agencies();

    private final Map<String, Agency> byName = new HashMap<>();
    private final PhraseTree outletWords = new PhraseTree();

    /** Reads the tables; {@link #common()} has them. */
    public Agencies() {
        PhraseTables.table(Agencies.class, "outlet-words.txt").forEach(outletWords::add);
        for (Table.Row row : Table.rows(Agencies.class, "agencies.tsv")) {
            Agency agency =
                    new Agency(row.cell(1), Agency.Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT)));
            byName.put(key(agency.name()), agency);
            row.phrases(2).forEach(alias -> byName.putIfAbsent(key(alias), agency));
        }
    }

    /** The agencies of the tables, which are read once. */
    public static Agencies common() {
        return COMMON;
    }

    /** The agency that a span names and nothing else, null if it is not in the table. */
    public Agency named(CharSequence text, int from, int to) {
        return to <= from || to - from > LONGEST_NAME ? null : byName.get(key(Blank.collapse(text, from, to)));
    }

    /**
     * The agency that a span names; one that is not in the table is recognized by a word such as "News" or "Post" in its name.
     *
     * @return null if the span does not read like an agency
     */
    public Agency likely(CharSequence text, int from, int to) {
        Agency known = named(text, from, to);
        if (known != null || to - from > LONGEST_NAME) {
            return known;
        }
        SpelledWords words = SpelledWords.of(text, from, to);
        boolean outlet = words.size() > 1
                && words.size() <= MOST_WORDS
                && outletWords.isIn(words)
                && NameShapes.isName(text, from, to)
                && !NameShapes.hasMark(text, from, to);
        return outlet ? new Agency(Blank.collapse(text, from, to), Agency.Kind.OUTLET) : null;
    }

    /** Whether a line is the name of an outlet and nothing else: "The Coast Ledger". */
    public boolean isOutlet(Block line) {
        if (named(line.text(), line.start(), line.end()) != null) {
            return true;
        }
        SpelledWords words = line.wording();
        return likely(line.text(), line.start(), line.end()) != null
                && words.is(0, "the")
                && outletWords.longest(words, words.size() - 1) > 0;
    }

    private static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT).strip();
        return key.startsWith("the ") ? key.substring(4) : key;
    }
}
