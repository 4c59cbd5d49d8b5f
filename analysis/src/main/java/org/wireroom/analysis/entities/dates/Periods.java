package org.wireroom.analysis.entities.dates;

import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.dates.PartialDate;
import org.wireroom.text.punctuation.QuotationMarks;

/** Periods by their names: "the 1990s", "the '50s", "the 20th century", "summer of 1945", "third quarter of 2019", "H1 2020". */
final class Periods {
    private static final int QUARTERS = 4;
    private static final int HALVES = 2;
    private static final int FIRST_QUARTER = 33;
    private static final int LATEST_CENTURY = 21;
    private static final int EARLIEST_CENTURY = 10;
    private static final int EARLIEST_SHORT_DECADE = 20;
    private static final int THIS_CENTURY = 1900;

    private final TimeWords words;
    private final Tokens tokens;
    private final Reference reference;

    Periods(TimeWords words, Tokens tokens, Reference reference) {
        this.words = words;
        this.tokens = tokens;
        this.reference = reference;
    }

    /** A year, and the token after it. */
    private record YearAfter(int year, int next) {}

    /** "H1 2020", "Q3 of last year", "'50s": what its first token alone shows. Null for other tokens. */
    Atom at(int token, int sentenceEnd) {
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        char first = tokens.text().charAt(start);
        if (length == 2 && (first == 'H' || first == 'Q')) {
            int number = tokens.text().charAt(start + 1) - '0';
            YearAfter year = yearAfter(token + 1, sentenceEnd);
            String value = year == null ? null : part(first, number, year.year());
            return value == null ? null : new Atom(start, tokens.end(year.next() - 1), year.next(), null, value);
        }
        if (!QuotationMarks.isApostrophe(first)) {
            return null;
        }
        boolean apart = length == 1 && token + 1 < sentenceEnd && tokens.start(token + 1) == start + 1;
        int last = apart ? token + 1 : token;
        return tokens.end(last) - start == 4 && tokens.text().startsWith("0s", start + 2)
                ? decadeOfCentury(start, last + 1, tokens.text().charAt(start + 1) - '0')
                : null;
    }

    private Atom decadeOfCentury(int start, int next, int tens) {
        if (tens < 2 || tens > 9) {
            return null;
        }
        int year = THIS_CENTURY + 10 * tens;
        return new Atom(start, tokens.end(next - 1), next, null, year + "/" + (year + 9));
    }

    /** "the early 90s": two figures are a decade only after such a word, "in her 90s" is an age. */
    Atom shortDecade(int token, int number) {
        boolean part = token > 1
                && (tokens.is(token - 1, "early") || tokens.is(token - 1, "mid") || tokens.is(token - 1, "late"))
                && tokens.is(token - 2, "the");
        boolean decade = number >= EARLIEST_SHORT_DECADE && number < 100 && number % 10 == 0;
        return part && decade ? decadeOfCentury(tokens.start(token), token + 1, number / 10) : null;
    }

    /** A date without a year, with the year that follows it: "3 June last year", "June of this year"; the same date if none does. */
    Atom withYear(Atom atom, int sentenceEnd) {
        PartialDate date = atom.date();
        boolean yearless = date != null && date.month() > 0 && isYearless(atom);
        YearAfter year = yearless ? pointedYear(atom.nextToken(), sentenceEnd) : null;
        if (year == null || !PartialDate.exists(year.year(), date.month(), date.day())) {
            return atom;
        }
        PartialDate dated = new PartialDate(year.year(), date.month(), date.day());
        return Atom.of(atom.start(), tokens.end(year.next() - 1), year.next(), dated);
    }

    private boolean isYearless(Atom atom) {
        int figures = 0;
        for (int i = atom.start(); i < atom.end(); i++) {
            figures = Character.isDigit(tokens.text().charAt(i)) ? figures + 1 : 0;
            if (figures == 4) {
                return false;
            }
        }
        return Character.isLetterOrDigit(tokens.text().charAt(atom.start()));
    }

    /** "2019", "of 2019", "last year", "of this year". */
    private YearAfter yearAfter(int token, int sentenceEnd) {
        int next = token < sentenceEnd && tokens.is(token, "of") ? token + 1 : token;
        int year = next < sentenceEnd ? year(next) : 0;
        return year > 0 ? new YearAfter(year, next + 1) : pointedYear(token, sentenceEnd);
    }

    private YearAfter pointedYear(int token, int sentenceEnd) {
        int next = token < sentenceEnd && (tokens.is(token, "of") || tokens.is(token, ",")) ? token + 1 : token;
        Integer direction = next + 1 < sentenceEnd ? words.at(tokens, next).direction() : null;
        boolean pointed = direction != null && tokens.is(next + 1, "year");
        PartialDate year = pointed ? reference.plusYears(direction) : null;
        return year == null ? null : new YearAfter(year.year(), next + 2);
    }

    /** A half or quarter of a year; null if it has no such part. */
    private static String part(char unit, int number, int year) {
        if (unit == 'H') {
            return number < 1 || number > HALVES
                    ? null
                    : year + (number == 1 ? "-01/" : "-07/") + year + (number == 1 ? "-06" : "-12");
        }
        return number < 1 || number > QUARTERS ? null : year + "-" + (FIRST_QUARTER + number - 1);
    }

    private int year(int token) {
        if (tokens.end(token) - tokens.start(token) != 4) {
            return 0;
        }
        int year = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            int digit = tokens.text().charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            year = 10 * year + digit;
        }
        return year >= 1500 && year < 2100 ? year : 0;
    }

    /** "the 1990's". */
    Atom apostrophedDecade(int token, int number, int sentenceEnd) {
        boolean the = token > 0 && tokens.is(token - 1, "the");
        return the && token + 1 < sentenceEnd && isPossessive(token + 1) ? decade(token, token + 2, number) : null;
    }

    /** Whether a token is an apostrophe and an "s". */
    private boolean isPossessive(int token) {
        String form = tokens.form(token);
        return form.length() == 2 && QuotationMarks.isApostrophe(form.charAt(0)) && form.endsWith("s");
    }

    Atom decade(int token, int next, int year) {
        boolean decade = year % 10 == 0 && year >= 1500 && year < 2100;
        String value = year + "/" + (year % 100 == 0 && year < 2000 ? year + 99 : year + 9);
        return decade ? new Atom(tokens.start(token), tokens.end(next - 1), next, null, value) : null;
    }

    /** "summer of 1945", "spring 2019", "summer of last year". */
    Atom season(int token, int season, int sentenceEnd) {
        YearAfter year = yearAfter(token + 1, sentenceEnd);
        return year == null
                ? null
                : new Atom(
                        tokens.start(token),
                        tokens.end(year.next() - 1),
                        year.next(),
                        null,
                        year.year() + "-" + season);
    }

    /** "this summer", "last spring", from the pointing word on. */
    Atom season(int token, int next, int season, int direction) {
        PartialDate year = direction == 0 ? reference.plusYears(0) : null;
        return new Atom(
                tokens.start(token), tokens.end(next), next + 1, null, year == null ? null : year.iso() + "-" + season);
    }

    /** "20th century", "third quarter of 2019". */
    Atom ordinal(int token, int number, int sentenceEnd) {
        int unit = token + 1 < sentenceEnd && tokens.is(token + 1, "-") ? token + 2 : token + 1;
        if (unit >= sentenceEnd) {
            return null;
        }
        char letter = words.at(tokens, unit).unit();
        if (letter == 'C' && number >= EARLIEST_CENTURY && number <= LATEST_CENTURY) {
            String value = (100 * number - 99) + "/" + 100 * number;
            return new Atom(tokens.start(token), tokens.end(unit), unit + 1, null, value);
        }
        YearAfter year = letter == 'Q' || letter == 'H' ? yearAfter(unit + 1, sentenceEnd) : null;
        String value = year == null ? null : part(letter, number, year.year());
        return value == null
                ? null
                : new Atom(tokens.start(token), tokens.end(year.next() - 1), year.next(), null, value);
    }
}
