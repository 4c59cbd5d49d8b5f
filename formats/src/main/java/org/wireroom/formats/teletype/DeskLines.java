package org.wireroom.formats.teletype;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wireroom.text.tables.Table;

/** Recognizes the lines of wire copy that are meant for desks rather than for readers. Thread-safe. */
final class DeskLines {
    private final Map<String, List<String>> phrases = new HashMap<>();

    DeskLines() {
        Table.rows(DeskLines.class, "desk-lines.tsv").forEach(row -> phrases.put(row.cell(0), row.phrases(1)));
    }

    /** Whether a line of the head is a note to desks rather than a headline. */
    boolean isHead(String line) {
        return begins(line, "head");
    }

    /** Whether a line and all below it are not for readers. */
    boolean isFoot(String line) {
        return begins(line, "foot") || line.matches("(?:\\* ?){3,}");
    }

    private boolean begins(String line, String where) {
        String words = line.replaceFirst("^[#*\\s(]+", "").toLowerCase(Locale.ROOT);
        return phrases.get(where).stream().anyMatch(words::startsWith);
    }
}
