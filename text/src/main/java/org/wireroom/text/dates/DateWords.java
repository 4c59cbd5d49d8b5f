package org.wireroom.text.dates;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of months and weekdays in many languages. */
final class DateWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    /** Shorter words may be abbreviations, and mean something else ("sat", "Sun") where no number is beside them. */
    private static final int FULL_NAME = 4;

    private final Map<String, Name> months;
    private final boolean inFields;
    private final Map<String, Name> weekdays = names(CalendarNames.weekdays());
    private final String smallInitials = smallInitials(weekdays);

    /**
     * Loads the tables.
     *
     * @param inFields whether the words are those of fields of a format, which shorten and spell months as they like: "MÄR", "aout", "gen"
     */
    DateWords(boolean inFields) {
        this.inFields = inFields;
        Map<String, Name> printed = names(CalendarNames.months());
        this.months = inFields ? withShortForms(printed) : printed;
    }

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

    private Name find(Map<String, Name> names, CharSequence text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST || length > LONGEST) {
            return null;
        }
        String printed = text.subSequence(start, end).toString();
        Name name = names.get(printed.toLowerCase(Locale.ROOT));
        boolean lowerCase = Character.isLowerCase(printed.charAt(0));
        return name == null || (lowerCase && name.capitalized && !inFields) ? null : name;
    }

    /** Adds the names without accents, and every beginning of three letters or more that can mean one month only. */
    private static Map<String, Name> withShortForms(Map<String, Name> printed) {
        Map<String, Name> forms = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Map.Entry<String, Name> entry : printed.entrySet()) {
            String plain = ACCENTS.matcher(Normalizer.normalize(entry.getKey(), Normalizer.Form.NFD))
                    .replaceAll("");
            for (String word : List.of(entry.getKey(), Normalizer.normalize(plain, Normalizer.Form.NFC))) {
                for (int length = SHORTEST; length <= word.length(); length++) {
                    String form = word.substring(0, length);
                    Name other = forms.putIfAbsent(form, entry.getValue());
                    if (other != null && other.number != entry.getValue().number) {
                        ambiguous.add(form);
                    }
                }
            }
        }
        forms.keySet().removeAll(ambiguous);
        forms.putAll(printed);
        return Map.copyOf(forms);
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
