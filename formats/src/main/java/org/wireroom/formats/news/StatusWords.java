package org.wireroom.formats.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.text.tables.Table;

/** The words that sources use for the status of an article: "stat:usable", "Mandatory Kill", "Hold for release". */
public final class StatusWords {
    /** A word or phrase and what it means. */
    private record Entry(String words, SourceStatus status) {}

    private static final List<Entry> ENTRIES = entries();

    private StatusWords() {}

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Table.Row row : Table.rows(StatusWords.class, "status-words.tsv")) {
            SourceStatus status = SourceStatus.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            row.phrases(1).forEach(words -> entries.add(new Entry(words, status)));
        }
        return List.copyOf(entries);
    }

    /**
     * The status in a format that has a closed vocabulary for it, as ninjs, NITF and NewsML do.
     *
     * @param stated a word or code, null if the article states none, which means that it may be used
     * @return {@link SourceStatus#UNKNOWN} for a word that nobody knows, so that a kill in other words does not go out
     */
    public static SourceStatus closed(String stated) {
        return find(stated, SourceStatus.UNKNOWN);
    }

    /** The status in a format where the field may hold anything: a word that is not known says nothing. */
    public static SourceStatus open(String stated) {
        return find(stated, SourceStatus.USABLE);
    }

    private static SourceStatus find(String stated, SourceStatus otherwise) {
        String words = stated == null
                ? ""
                : stated.toLowerCase(Locale.ROOT)
                        .replaceFirst("^.*[:/#]", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
        if (words.isEmpty()) {
            return SourceStatus.USABLE;
        }
        return ENTRIES.stream()
                .filter(entry -> entry.words().equals(words))
                .findFirst()
                .or(() -> ENTRIES.stream()
                        .filter(entry -> (" " + words + " ").contains(" " + entry.words() + " "))
                        .findFirst())
                .map(Entry::status)
                .orElse(otherwise);
    }
}
