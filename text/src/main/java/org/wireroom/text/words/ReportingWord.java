package org.wireroom.text.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wireroom.text.tables.Table;

/**
 * A word that reports speech, or only looks like it. The table says what senses and marks mean and why the forms differ.
 *
 * @param base base form of a verb, or a noun
 * @param sense speech, attitude, question, or empty
 * @param marks naming, intention, addressee, relay
 * @param taggerForms forms that the name tagger takes as evidence for a speaker's name
 * @param weekdayForms forms beside which a weekday is the day of the report
 * @param attributionForms forms that attribute what precedes the comma before them
 * @param moreBesideForms forms beside which words in single marks are said, in addition to these
 */
public record ReportingWord(
        String base,
        String sense,
        Set<String> marks,
        List<String> taggerForms,
        List<String> weekdayForms,
        List<String> attributionForms,
        List<String> moreBesideForms) {
    public ReportingWord {
        marks = Set.copyOf(marks);
        taggerForms = List.copyOf(taggerForms);
        weekdayForms = List.copyOf(weekdayForms);
        attributionForms = List.copyOf(attributionForms);
        moreBesideForms = List.copyOf(moreBesideForms);
    }

    /** The words of English news. */
    public static List<ReportingWord> english() {
        return Table.rows(ReportingWord.class, "reporting-words.tsv").stream()
                .map(row -> new ReportingWord(
                        row.cell(0),
                        row.cell(1),
                        Set.copyOf(row.words(2)),
                        row.words(3),
                        row.words(4),
                        row.words(5),
                        row.words(6)))
                .toList();
    }

    /** All forms beside which a weekday is the day of the report. */
    public static Set<String> allWeekdayForms() {
        return english().stream().flatMap(word -> word.weekdayForms().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** All forms that attribute what precedes the comma before them, in the order of the table. */
    public static List<String> allAttributionForms() {
        return english().stream()
                .flatMap(word -> word.attributionForms().stream())
                .toList();
    }

    /** All forms beside which words in single quotation marks are said. */
    public static Set<String> allBesideForms() {
        return english().stream()
                .flatMap(word -> Stream.concat(word.attributionForms().stream(), word.moreBesideForms().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
