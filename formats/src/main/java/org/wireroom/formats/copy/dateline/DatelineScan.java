package org.wireroom.formats.copy.dateline;

import java.util.function.Predicate;
import org.wireroom.text.Blank;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.dates.DateMention;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.Bullets;

/** Parses the beginning of a block: place, date, agency, and the dash, colon or stop after them. */
final class DatelineScan {
    private static final int LEAST_WORDS_AFTER = 4;
    private static final int LEAST_PLACE_LENGTH = 4;
    private static final int LONGEST_ACRONYM = 5;

    private final Block block;
    private final String text;
    private final int from;
    private final int end;
    private final DateGrammar dates;
    private PlacePhrase place;
    private DateMention date;
    private DatelineAgencies.Mark agency;
    private int at;
    private char mark;

    DatelineScan(Block block, DateGrammar dates, DatelineAgencies agencies) {
        this.block = block;
        this.text = block.text();
        this.end = block.end();
        this.dates = dates;
        this.from = Bullets.skip(text, block.start(), end);
        this.at = from;
        this.place = new PlacePhrase(text, at, at);
        if (!take(agencies.inBrackets(text, at, end))) {
            readPlaceOrOutlet(agencies);
            readDate();
            boolean signed = take(agencies.inBrackets(text, at, end))
                    || (date != null && take(agencies.unbracketed(text, at, end)));
            if (signed && date == null) {
                readDate();
            }
        }
        readMark();
    }

    /** The dateline as read. */
    FoundDateline dateline() {
        return new FoundDateline(
                block.start(),
                at,
                place.isEmpty() ? null : place.name(),
                date == null ? null : date.date(),
                date == null ? null : date.weekday(),
                agency == null ? null : agency.signature(),
                isFirm());
    }

    /**
     * Whether what was read is a dateline and text follows it.
     *
     * @param isLabel whether a word is a label of a headline and not a place: "FEATURE -"
     */
    boolean isDateline(Predicate<String> isLabel) {
        int next = Blank.skip(text, at, end);
        boolean city = isCity(isLabel);
        boolean sure = mark != '\0' && (hasDay() ? city || agency != null : city && agency != null);
        if (at == from || next == end || !(sure || (startsSentence(next) && hasWords(next)))) {
            return false;
        }
        if (agency != null) {
            return mark == '\0' ? hasDay() || agency.known() : hasDay() || agency.known() || city || isAcronym();
        }
        if (hasDay()) {
            boolean placed = place.end() - place.start() >= LEAST_PLACE_LENGTH;
            return mark != '\0' && (city || (mark == '-' && placed));
        }
        boolean spaced = mark == ':' || text.charAt(at - 1) == '—' || next > at;
        return city && mark != '\0' && spaced && !block.from(next).isShouted();
    }

    /** Whether the block is a city in capitals with a date or an agency, and nothing else. */
    boolean isAlone(Predicate<String> isLabel) {
        boolean signed = hasDay() && agency != null && !place.isEmpty();
        return at == end && (signed || (isCity(isLabel) && (hasDay() || agency != null)));
    }

    /** Whether an agency in brackets is a few capitals, and not those of the words before it: "Kelby (TLX) -". */
    private boolean isAcronym() {
        if (agency.signature() == null || place.isEmpty()) {
            return false;
        }
        Block name =
                new Block(text, agency.signature().start(), agency.signature().end());
        StringBuilder initials = new StringBuilder();
        for (int i = place.start(); i < place.end(); i++) {
            if (i == place.start() || !Character.isLetter(text.charAt(i - 1))) {
                initials.append(text.charAt(i));
            }
        }
        return name.length() <= LONGEST_ACRONYM
                && name.letters() == name.length()
                && name.isShouted()
                && initials.indexOf(name.line().substring(0, 1)) != 0;
    }

    private boolean isFirm() {
        return agency != null || hasDay();
    }

    private boolean hasDay() {
        return date != null && date.hasDay() && !date.isAmbiguous();
    }

    private boolean isCity(Predicate<String> isLabel) {
        return !place.isEmpty() && place.isInCapitals() && !isLabel.test(place.firstWord());
    }

    private void readPlaceOrOutlet(DatelineAgencies agencies) {
        if (!take(agencies.inPlace(text, at, end))) {
            place = PlacePhrase.read(text, at, end, p -> dates.at(text, p, end) != null);
            at = place.end();
        }
    }

    private boolean take(DatelineAgencies.Mark found) {
        if (found == null) {
            return false;
        }
        agency = found;
        date = date == null ? found.date() : date;
        at = found.end();
        return true;
    }

    private void readDate() {
        int p = Blank.skip(text, at, end);
        char c = p < end ? text.charAt(p) : '\0';
        boolean dash = DatelineAgencies.isDash(c);
        p = c == ',' || c == '.' || dash ? Blank.skip(text, p + 1, end) : p;
        DateMention mention = p > block.start() ? dates.at(text, p, end) : null;
        boolean complete =
                mention != null && (mention.isWeekdayAlone() || mention.date().hasDay());
        // "CAIRO - 26 July 2022: The board" has its date after the dash, "CAIRO - March 3 was cold" has none
        if (complete && !(dash && isTextAfter(mention.end()))) {
            date = mention;
            at = mention.end();
        }
    }

    private boolean isTextAfter(int position) {
        int p = Blank.skip(text, position, end);
        return p == end || !(text.charAt(p) == ':' || DatelineAgencies.isDash(text.charAt(p)));
    }

    /** The dash, colon or stop that ends the dateline. */
    private void readMark() {
        int p = at < end && text.charAt(at) == ',' ? at + 1 : at;
        p = Blank.skip(text, p, end);
        // Spanish copy ends the dateline with ".-"
        p = p + 1 < end && text.charAt(p) == '.' && DatelineAgencies.isDash(text.charAt(p + 1)) ? p + 1 : p;
        char c = p < end ? text.charAt(p) : '\0';
        if (DatelineAgencies.isDash(c)) {
            while (p < end && (DatelineAgencies.isDash(text.charAt(p)) || text.charAt(p) == '.')) {
                p++;
            }
            mark = '-';
            at = p;
        } else if (c == ':' || (c == '.' && agency != null)) {
            mark = c;
            at = p + 1;
        }
    }

    /** Whether some words follow the dateline. */
    private boolean hasWords(int from) {
        int words = 1;
        for (int p = from + 1; p < end && words < LEAST_WORDS_AFTER; p++) {
            words += Blank.is(text.charAt(p)) && !Blank.is(text.charAt(p - 1)) ? 1 : 0;
        }
        return words >= LEAST_WORDS_AFTER;
    }

    private boolean startsSentence(int next) {
        char c = text.charAt(next);
        return !Character.isLowerCase(c) && ",;).".indexOf(c) < 0;
    }
}
