package org.wireroom.text.dates;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wireroom.text.tables.Table;

/** The names of months and weekdays in many languages. */
final class DateWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;
    /** English names that are other words as well ("sat", "Sun", "mar") count only beside a number. */
    private static final int FULL_NAME = 4;

    private final Map<String, Name> months = names("months.tsv");
    private final Map<String, Name> weekdays = names("weekdays.tsv");

    /** The month of that name, 0 if it is none. In lower case it must be one of a language that writes it so. */
    int month(CharSequence text, int start, int end) {
        Name name = find(months, text, start, end);
        return name == null ? 0 : name.number;
    }

    /** The weekday of that name or abbreviation, null if it is none. */
    DayOfWeek weekday(CharSequence text, int start, int end) {
        Name name = find(weekdays, text, start, end);
        return name == null ? null : DayOfWeek.of(name.number);
    }

    /** Whether a word is long enough to be a weekday without a date beside it: "Thursday" is, "Sat" is not. */
    static boolean standsAlone(int start, int end) {
        return end - start > FULL_NAME;
    }

    private static Name find(Map<String, Name> names, CharSequence text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST || length > LONGEST) {
            return null;
        }
        String printed = text.subSequence(start, end).toString();
        Name name = names.get(printed.toLowerCase(Locale.ROOT));
        boolean lowerCase = Character.isLowerCase(printed.charAt(0));
        return name == null || (lowerCase && name.capitalised) ? null : name;
    }

    private static Map<String, Name> names(String table) {
        Map<String, Name> names = new HashMap<>();
        for (Table.Row row : Table.rows(DateWords.class, table)) {
            boolean capitalised = row.cell(1).equals("en") || row.cell(1).equals("de");
            Name name = new Name(Integer.parseInt(row.cell(0)), capitalised);
            for (String word : row.words(2)) {
                names.merge(word, name, Name::or);
            }
        }
        return Map.copyOf(names);
    }

    /** A month or weekday by one of its names, and whether all languages that call it so capitalise the name. */
    private record Name(int number, boolean capitalised) {
        Name or(Name other) {
            return new Name(number, capitalised && other.capitalised);
        }
    }
}
