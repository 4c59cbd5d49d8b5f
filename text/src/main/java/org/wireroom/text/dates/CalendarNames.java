package org.wireroom.text.dates;

import java.util.List;
import org.wireroom.text.tables.Table;

/**
 * What a language calls a month or a day of the week. All words are in lower case; abbreviations have no dot.
 *
 * @param number of the month, or of the day with Monday as 1
 * @param language ISO 639 code
 * @param names the full names
 * @param abbreviations what it is shortened to
 * @param ambiguous abbreviations that are also other words or names: "mar", "sun"
 */
public record CalendarNames(
        int number, String language, List<String> names, List<String> abbreviations, List<String> ambiguous) {
    private static final String ENGLISH = "en";
    private static final String GERMAN = "de";

    /** The months in all languages of the table. */
    public static List<CalendarNames> months() {
        return rows("months.tsv");
    }

    /** The days of the week in all languages of the table. */
    public static List<CalendarNames> weekdays() {
        return rows("weekdays.tsv");
    }

    /** Whether these are the names of English. */
    public boolean areEnglish() {
        return language.equals(ENGLISH);
    }

    /** Whether the language capitalizes the names. */
    boolean areCapitalized() {
        return areEnglish() || language.equals(GERMAN);
    }

    private static List<CalendarNames> rows(String table) {
        return Table.rows(CalendarNames.class, table).stream()
                .map(row -> new CalendarNames(
                        Integer.parseInt(row.cell(0)), row.cell(1), row.words(2), row.words(3), row.words(4)))
                .toList();
    }
}
