package org.wireroom.text.dates;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of months and weekdays in many languages. */
final class DateWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;
    /** Shorter words may be abbreviations, and mean something else ("sat", "Sun") where no number is beside them. */
    private static final int FULL_NAME = 4;

    private final Map<String, Name> months = names(CalendarNames.months());
    private final Map<String, Name> weekdays = names(CalendarNames.weekdays());
    private final String smallInitials = smallInitials(weekdays);

    /** The month of that name, 0 if there is none. A lower-case name counts only in languages that do not capitalize months. */
    int month(CharSequence text, int start, int end) {
        Name name = find(months, text, start, end);
        return name == null ? 0 : name.number;
    }

    /** The weekday of that name or abbreviation, null if there is none. */
    DayOfWeek weekday(CharSequence text, int start, int end) {
        Name name = find(weekdays, text, start, end);
        return name == null ? null : DayOfWeek.of(name.number);
    }

    /** Whether a word is long enough to be a weekday without a date beside it: "Thursday" is, "Sat" is not. */
    static boolean isFullName(int start, int end) {
        return end - start > FULL_NAME;
    }

    /** Whether a lower-case ASCII letter begins a weekday in a language that writes weekdays so and puts them first. */
    boolean isSmallInitial(char c) {
        return smallInitials.indexOf(c) >= 0;
    }

    private static Name find(Map<String, Name> names, CharSequence text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST || length > LONGEST) {
            return null;
        }
        String printed = text.subSequence(start, end).toString();
        Name name = names.get(printed.toLowerCase(Locale.ROOT));
        boolean lowerCase = Character.isLowerCase(printed.charAt(0));
        return name == null || (lowerCase && name.capitalized) ? null : name;
    }

    private static Map<String, Name> names(List<CalendarNames> table) {
        Map<String, Name> names = new HashMap<>();
        for (CalendarNames entry : table) {
            Name name = new Name(entry.number(), entry.areCapitalized());
            Stream.of(entry.names(), entry.abbreviations(), entry.ambiguous())
                    .flatMap(List::stream)
                    .forEach(word -> names.merge(word, name, Name::or));
        }
        return Map.copyOf(names);
    }

    private static String smallInitials(Map<String, Name> weekdays) {
        return weekdays.keySet().stream()
                .filter(word -> !weekdays.get(word).capitalized && word.charAt(0) <= 'z')
                .map(word -> word.substring(0, 1))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    /** A month or weekday by one of its names, and whether all languages that call it so capitalize the name. */
    private record Name(int number, boolean capitalized) {
        Name or(Name other) {
            return new Name(number, capitalized && other.capitalized);
        }
    }
}
