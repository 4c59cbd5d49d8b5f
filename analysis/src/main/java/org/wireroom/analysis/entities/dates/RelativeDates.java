package org.wireroom.analysis.entities.dates;

import org.wireroom.analysis.entities.dates.TimeWords.Word;
import org.wireroom.analysis.entities.rules.ValueRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.dates.OrdinalEnding;
import org.wireroom.text.dates.PartialDate;

/**
 * Dates in words that are relative to the day of writing or complete by themselves: "yesterday", "last week", "next May", "three days ago", "the
 * past two years", "January", and {@link Periods}.
 */
final class RelativeDates {
    private final TimeWords words;
    private final TaggedText text;
    private final Tokens tokens;
    private final Reference reference;
    private final Periods periods;

    RelativeDates(TimeWords words, TaggedText text, Reference reference) {
        this.words = words;
        this.text = text;
        this.tokens = text.tokens();
        this.reference = reference;
        this.periods = new Periods(words, tokens, reference);
    }

    /** The date that begins at a token, null if none does. */
    Atom at(int token, int sentenceStart, int sentenceEnd) {
        char first = tokens.text().charAt(tokens.start(token));
        if (first >= '0' && first <= '9') {
            return figures(token, sentenceEnd);
        }
        Word word = words.at(tokens, token);
        if (word.day() != null) {
            return Atom.of(tokens.start(token), tokens.end(token), token + 1, reference.plusDays(word.day()));
        }
        if (word.direction() != null) {
            return pointed(token, word.direction(), sentenceEnd);
        }
        Atom atom = periods.at(token, sentenceEnd);
        if (atom != null) {
            return atom;
        }
        if (word.number() > 0) {
            atom = ago(token, word.number(), sentenceEnd);
        } else if (word.season() > 0) {
            atom = periods.season(token, word.season(), sentenceEnd);
        } else if (word.ordinal() > 0) {
            atom = periods.ordinal(token, word.ordinal(), sentenceEnd);
        }
        return atom == null && word.month() > 0 ? month(token, word.month(), sentenceStart, sentenceEnd) : atom;
    }

    /** "3 days ago", "1990s", "20th century". */
    private Atom figures(int token, int sentenceEnd) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        int digits = start;
        while (digits < end && Character.isDigit(tokens.text().charAt(digits))) {
            digits++;
        }
        if (digits - start > 4) {
            return null;
        }
        int number = Integer.parseInt(tokens.text(), start, digits, 10);
        if (digits == end) {
            Atom decade = digits - start == 4 ? periods.apostrophedDecade(token, number, sentenceEnd) : null;
            return decade == null && digits - start < 4 ? ago(token, number, sentenceEnd) : decade;
        }
        String letters = tokens.text().substring(digits, end);
        if (letters.equals("s")) {
            return digits - start == 4 ? periods.decade(token, token + 1, number) : periods.shortDecade(token, number);
        }
        return OrdinalEnding.isEnglish(letters) ? periods.ordinal(token, number, sentenceEnd) : null;
    }

    /** The same date in the year that follows it: "3 June last year". */
    Atom withYear(Atom atom, int sentenceEnd) {
        return periods.withYear(atom, sentenceEnd);
    }

    /** "three days ago", from a number on. */
    private Atom ago(int token, int number, int sentenceEnd) {
        int unit = token + 1;
        if (unit + 1 >= sentenceEnd || !words.at(tokens, unit + 1).ago()) {
            return null;
        }
        char letter = words.at(tokens, unit).unit();
        return letter == 0 ? null : unit(token, unit + 2, letter, -number);
    }

    /** "last week", "next May", "the past two years", "this summer", from the pointing word on. */
    private Atom pointed(int token, int direction, int sentenceEnd) {
        int next = token + 1;
        if (next >= sentenceEnd) {
            return null;
        }
        Word word = words.at(tokens, next);
        if (word.unit() != 0) {
            boolean present = direction == 0 && word.unit() == 'D';
            return present ? null : unit(token, next + 1, word.unit(), direction);
        }
        if (word.season() > 0) {
            return periods.season(token, next, word.season(), direction);
        }
        if (word.month() > 0 && Character.isUpperCase(tokens.text().charAt(tokens.start(next)))) {
            return Atom.of(tokens.start(token), tokens.end(next), next + 1, pointedMonth(word.month(), direction));
        }
        int count = count(next, word);
        char unit =
                count > 1 && next + 1 < sentenceEnd ? words.at(tokens, next + 1).unit() : 0;
        if (unit == 0 || direction == 0 || "DWMY".indexOf(unit) < 0) {
            return null;
        }
        String duration = "P" + count + unit;
        String day = reference.isWhole() ? reference.day().iso() : null;
        String value = day == null ? null : direction < 0 ? duration + "/" + day : day + "/" + duration;
        return new Atom(tokens.start(token), tokens.end(next + 1), next + 2, null, value);
    }

    private PartialDate pointedMonth(int month, int direction) {
        PartialDate present = reference.day();
        if (present == null || !present.hasYear() || present.month() == 0) {
            return null;
        }
        if (direction == 0) {
            return new PartialDate(present.year(), month, 0);
        }
        int turn = direction < 0 ? (month < present.month() ? 0 : -1) : (month > present.month() ? 0 : 1);
        int year = present.year() + turn;
        return year > 0 && PartialDate.exists(year, month, 0) ? new PartialDate(year, month, 0) : null;
    }

    private Atom unit(int token, int next, char unit, int count) {
        int start = tokens.start(token);
        int end = tokens.end(next - 1);
        return switch (unit) {
            case 'D' -> Atom.of(start, end, next, reference.plusDays(count));
            case 'M' -> Atom.of(start, end, next, reference.plusMonths(count));
            case 'Y' -> Atom.of(start, end, next, reference.plusYears(count));
            case 'W' -> new Atom(start, end, next, null, reference.week(count));
            case 'E' -> new Atom(start, end, next, null, reference.weekend(count));
            default -> null;
        };
    }

    private int count(int token, Word word) {
        if (word.number() > 0) {
            return word.number();
        }
        return tokens.end(token) - tokens.start(token) > 3 ? 0 : number(token);
    }

    /** A month alone. "May" and "March" are other words, too: they need "in" or the like before them, abbreviations as well. */
    private Atom month(int token, int month, int sentenceStart, int sentenceEnd) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        char first = tokens.text().charAt(start);
        boolean capital = Character.isUpperCase(first)
                && !Character.isUpperCase(tokens.text().charAt(end - 1));
        boolean led = token > sentenceStart && words.at(tokens, token - 1).leads();
        boolean certain = end - start > 4 && month != 3 && tokens.text().charAt(end - 1) != '.';
        boolean name = !led && certain && isInName(token, sentenceStart, sentenceEnd);
        boolean figures =
                token + 1 < sentenceEnd && Character.isDigit(tokens.text().charAt(tokens.start(token + 1)));
        if (!capital || (figures && (name || !(led || certain)))) {
            return null; // "May 3" is another's
        }
        if (ValueRule.MONTH_OR_OTHER_WORD.decides(!led && !certain, start)
                || ValueRule.MONTH_IN_NAME.decides(name, start)) {
            return null;
        }
        boolean ahead = Tense.isAhead(text, token, sentenceStart, sentenceEnd);
        return Atom.of(start, end, token + 1, reference.month(month, ahead));
    }

    private boolean isInName(int token, int sentenceStart, int sentenceEnd) {
        return (token > sentenceStart && text.pos(token - 1).isProperNoun())
                || (token + 1 < sentenceEnd && text.pos(token + 1).isProperNoun());
    }

    /** A number in a few digits, 0 for anything else. */
    private int number(int token) {
        int number = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = tokens.text().charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
