package org.wireroom.analysis.entities.dates;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wireroom.analysis.entities.lexicon.Numbers;
import org.wireroom.analysis.entities.lexicon.WordMap;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.dates.CalendarNames;
import org.wireroom.text.tables.Table;

/** The English words of time. */
final class TimeWords {
    private static final String FILE = "time-words.tsv";

    private final WordMap<Word> words;

    TimeWords() {
        Map<String, Word> all = new HashMap<>();
        for (Table.Row row : Table.rows(TimeWords.class, FILE)) {
            String kind = row.cell(0);
            String value = row.cell(1);
            row.phrases(2).forEach(word -> all.merge(word, Word.NONE.with(kind, value), Word::and));
        }
        Numbers.ofTime().forEach((word, number) -> all.merge(word, Word.NONE.withNumber(number), Word::and));
        CalendarNames.months().stream().filter(CalendarNames::areEnglish).forEach(month -> addMonth(all, month));
        words = new WordMap<>(all);
    }

    /** The words of a kind that are matched as printed: "link", "ahead", "deferred" or "numbered". */
    static Set<String> ofKind(String kind) {
        return Table.rows(TimeWords.class, FILE).stream()
                .filter(row -> row.cell(0).equals(kind))
                .flatMap(row -> row.phrases(2).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A month by its name, and by its abbreviation with a dot; also without it where that is not another word. */
    private static void addMonth(Map<String, Word> all, CalendarNames month) {
        Word meaning = Word.NONE.withMonth(month.number());
        Stream<String> plain = Stream.concat(month.names().stream(), month.abbreviations().stream());
        Stream<String> dotted = Stream.concat(month.abbreviations().stream(), month.ambiguous().stream())
                .map(abbreviation -> abbreviation + '.');
        Stream.concat(plain, dotted).forEach(word -> all.merge(word, meaning, Word::and));
    }

    /** What a token means, {@link Word#NONE} if it is not a word of time. */
    Word at(Tokens tokens, int token) {
        Word word = words.get(tokens.text(), tokens.start(token), tokens.end(token));
        return word == null ? Word.NONE : word;
    }

    /**
     * A word of time; a part that it does not mean is null or 0.
     *
     * @param day days from today
     * @param unit letter of an ISO 8601 duration
     * @param season its number in ISO 8601-2
     * @param month 1 to 12
     * @param number cardinal
     * @param ordinal ordinal
     * @param direction -1 for the last, 1 for the next, 0 for the present one
     * @param ago whether it is "ago"
     * @param leads whether a month may follow it without a day or year
     * @param counts whether a figure before it is a count
     */
    record Word(
            Integer day,
            char unit,
            int season,
            int month,
            int number,
            int ordinal,
            Integer direction,
            boolean ago,
            boolean leads,
            boolean counts) {
        static final Word NONE = new Word(null, '\0', 0, 0, 0, 0, null, false, false, false);

        private Word with(String kind, String value) {
            return switch (kind) {
                case "day" -> new Word(Integer.valueOf(value), '\0', 0, 0, 0, 0, null, false, false, false);
                case "unit" -> new Word(null, value.charAt(0), 0, 0, 0, 0, null, false, false, false);
                case "season" -> new Word(null, '\0', Integer.parseInt(value), 0, 0, 0, null, false, false, false);
                case "ordinal" -> new Word(null, '\0', 0, 0, 0, Integer.parseInt(value), null, false, false, false);
                case "before" -> new Word(null, '\0', 0, 0, 0, 0, -1, false, false, false);
                case "after" -> new Word(null, '\0', 0, 0, 0, 0, 1, false, false, false);
                case "now" -> new Word(null, '\0', 0, 0, 0, 0, 0, false, false, false);
                case "ago" -> new Word(null, '\0', 0, 0, 0, 0, null, true, false, false);
                case "leads" -> new Word(null, '\0', 0, 0, 0, 0, null, false, true, false);
                case "counts" -> new Word(null, '\0', 0, 0, 0, 0, null, false, false, true);
                case "link", "ahead", "deferred", "numbered" -> NONE;
                default -> throw new IllegalStateException("time-words.tsv has no kind " + kind);
            };
        }

        private Word withMonth(int named) {
            return new Word(null, '\0', 0, named, 0, 0, null, false, false, false);
        }

        private Word withNumber(int cardinal) {
            return new Word(null, '\0', 0, 0, cardinal, 0, null, false, false, false);
        }

        private Word and(Word other) {
            return new Word(
                    day == null ? other.day : day,
                    unit == 0 ? other.unit : unit,
                    season + other.season,
                    month + other.month,
                    number + other.number,
                    ordinal + other.ordinal,
                    direction == null ? other.direction : direction,
                    ago || other.ago,
                    leads || other.leads,
                    counts || other.counts);
        }
    }
}
