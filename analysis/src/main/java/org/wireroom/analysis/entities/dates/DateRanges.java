package org.wireroom.analysis.entities.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wireroom.analysis.entities.rules.ValueRule;
import org.wireroom.text.dates.PartialDate;

/** Joins dates to ranges: "2016-2018", "between March 3 and March 5", "June 28 to July 3", "2018-19", "March 3-5". */
final class DateRanges {
    private static final int LONGEST_LINK = 9;
    private static final int YEAR_DIGITS = 4;
    private static final Set<String> LINKS = TimeWords.ofKind("link");

    private final String text;

    DateRanges(String text) {
        this.text = text;
    }

    /** The dates of a sentence with those that are the ends of one range joined. */
    List<FoundDate> join(List<Atom> atoms) {
        List<FoundDate> found = new ArrayList<>(atoms.size());
        int i = 0;
        while (i < atoms.size()) {
            Atom first = atoms.get(i);
            Atom second = i + 1 < atoms.size() ? atoms.get(i + 1) : null;
            FoundDate range = second == null ? null : range(first, second);
            i += range == null ? 1 : 2;
            found.add(range == null ? single(first) : range);
        }
        return found;
    }

    private FoundDate range(Atom first, Atom second) {
        boolean sameKind = first.date() != null
                && second.date() != null
                && first.date().hasDay() == second.date().hasDay()
                && (first.date().month() > 0) == (second.date().month() > 0);
        if (!sameKind || second.start() - first.end() > LONGEST_LINK || !links(first, second)) {
            return null;
        }
        PartialDate from = first.date();
        PartialDate to = second.date();
        if (from.hasYear() && to.hasYear() && from.iso().compareTo(to.iso()) >= 0) {
            boolean turn = from.hasDay()
                    && from.year() == to.year()
                    && from.year() > 1
                    && PartialDate.exists(from.year() - 1, from.month(), from.day());
            from = ValueRule.RANGE_OVER_NEW_YEAR.decides(turn, first.start()) ? from.inYear(from.year() - 1) : null;
        }
        return from == null ? null : new FoundDate(first.start(), second.end(), from.iso() + "/" + to.iso());
    }

    private boolean links(Atom first, Atom second) {
        String between = text.substring(first.end(), second.start()).strip();
        return switch (between) {
            case "/" -> first.date().month() == 0;
            case "and" -> follows(first.start(), "between");
            default -> LINKS.contains(between);
        };
    }

    private boolean follows(int start, String word) {
        int at = start - 1 - word.length();
        return at >= 0 && text.regionMatches(true, at, word, 0, word.length());
    }

    /** A date alone, or one whose second day or year is only its last figures. */
    private FoundDate single(Atom atom) {
        PartialDate date = atom.date();
        if (date == null || atom.value() == null) {
            return new FoundDate(atom.start(), atom.end(), atom.value());
        }
        if (date.hasDay()) {
            int last = secondDay(atom);
            return last > date.day() && PartialDate.exists(date.year(), date.month(), last)
                    ? new FoundDate(
                            atom.start(),
                            atom.end(),
                            date.iso() + "/" + new PartialDate(date.year(), date.month(), last).iso())
                    : new FoundDate(atom.start(), atom.end(), atom.value());
        }
        return date.month() == 0 ? years(atom) : new FoundDate(atom.start(), atom.end(), atom.value());
    }

    /** The 5 of "March 3-5" and "3–5 March", 0 for a date of one day. In figures alone ("2021-03-25") nothing is a range. */
    private int secondDay(Atom atom) {
        boolean letters = false;
        int dash = -1;
        for (int i = atom.start(); i < atom.end(); i++) {
            char c = text.charAt(i);
            letters |= Character.isLetter(c);
            if ((c == '-' || c == '–') && i > atom.start() && isDigit(i - 1) && isDigit(i + 1)) {
                dash = i;
            }
        }
        if (!letters || dash < 0) {
            return 0;
        }
        int end = dash + 1;
        while (end < atom.end() && isDigit(end)) {
            end++;
        }
        return end - dash > 3 ? 0 : Integer.parseInt(text, dash + 1, end, 10);
    }

    /** "2018-19", "1914-18", "2021/22". */
    private FoundDate years(Atom atom) {
        int dash = atom.end();
        boolean two = atom.end() - atom.start() == YEAR_DIGITS
                && dash + 2 < text.length()
                && "-–/".indexOf(text.charAt(dash)) >= 0
                && isDigit(dash + 1)
                && isDigit(dash + 2)
                && !(dash + 3 < text.length()
                        && (Character.isLetterOrDigit(text.charAt(dash + 3)) || continues(dash + 3)));
        int year = atom.date().year();
        int last = two ? year / 100 * 100 + Integer.parseInt(text, dash + 1, dash + 3, 10) : 0;
        if (two && last < year && year % 100 == 99) {
            last += 100; // "1999-00"
        }
        return last > year
                ? new FoundDate(atom.start(), dash + 3, year + "/" + last)
                : new FoundDate(atom.start(), atom.end(), atom.value());
    }

    private boolean continues(int mark) {
        return "-/.".indexOf(text.charAt(mark)) >= 0 && isDigit(mark + 1);
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
