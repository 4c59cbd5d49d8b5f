package org.wireroom.formats.copy.timestamp;

import java.time.DayOfWeek;
import org.wireroom.formats.copy.WordTable;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.agency.Agency;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.text.Blank;
import org.wireroom.text.dates.ClockGrammar;
import org.wireroom.text.dates.ClockTime;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.dates.DateMention;
import org.wireroom.text.dates.PartialDate;
import org.wireroom.text.dates.StatedDate;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;

/** Parses a line that may be a timestamp: dates, times, words such as "Published", an agency; anything else stops it. */
final class TimestampScan {
    private static final int LONGEST_LABEL = 24;

    private final Block block;
    private final String text;
    private final int end;
    private int at;
    private boolean labelled;
    private boolean isUpdate;
    private DateMention date;
    private PartialDate year;
    private DayOfWeek weekday;
    private ClockTime clock;
    private Signature agency;
    private boolean aged;

    TimestampScan(Block block) {
        this.block = block;
        this.text = block.text();
        this.end = block.end();
        this.at = block.start();
    }

    /** Reads the line and returns whether it is a timestamp. */
    boolean read(DateGrammar dates, ClockGrammar clocks, WordTable words, Agencies agencies) {
        while (at < end) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            } else if (!readAge(words)
                    && !readDate(dates)
                    && !readClock(clocks)
                    && !readLabel(words)
                    && !readAgency(agencies)
                    && !readPlace()) {
                return false;
            }
        }
        boolean hasDay = date != null && date.hasDay();
        boolean hasTime = clock != null && (clock.marked() || labelled);
        return hasDay || hasTime || (labelled && date != null) || (aged && date == null && clock == null);
    }

    Timestamp timestamp() {
        return new Timestamp(
                block.start(), end, labelled, isUpdate, date == null ? null : day(), date, weekday, clock, agency);
    }

    /** A North American time zone shows that the month is before the day; what a program prints that knows no date is none. */
    private PartialDate day() {
        PartialDate read = clock != null && clock.american() ? date.monthFirst() : date.date();
        PartialDate day = year != null && read.agreesWith(year) ? read.with(year) : read;
        return day.hasYear() && StatedDate.of(day, clock).isPlaceholder() ? null : day;
    }

    private boolean readDate(DateGrammar dates) {
        DateMention mention = dates.at(text, at, end);
        if (mention == null) {
            return false;
        }
        weekday = weekday == null ? mention.weekday() : weekday;
        if (!mention.isWeekdayAlone()) {
            boolean yearAlone = mention.date().month() == 0 && !mention.isAmbiguous();
            if (yearAlone) {
                year = mention.date();
            } else if (date == null) {
                date = mention;
            }
        }
        at = mention.end();
        return true;
    }

    private boolean readClock(ClockGrammar clocks) {
        boolean joined = text.charAt(at) == 'T' && date != null && date.end() == at;
        ClockTime time = clocks.at(text, joined ? at + 1 : at, end);
        if (time == null) {
            return false;
        }
        clock = clock == null ? time : clock;
        at = time.end();
        return true;
    }

    /** "3 hours ago": how old the page was when somebody saved it, and no date. */
    private boolean readAge(WordTable table) {
        if (!Character.isDigit(text.charAt(at))) {
            return false;
        }
        SpelledWords words = SpelledWords.of(text, at, Math.min(end, at + LONGEST_LABEL));
        boolean age = words.size() > 2 && table.isAt("age", words, 1);
        if (age) {
            aged = true;
            at = words.end(2);
        }
        return age;
    }

    /** The place that Indian sites print after the time: "IST - NEW DELHI". */
    private boolean readPlace() {
        boolean after = labelled && date != null && clock != null && at > 2 && text.startsWith("- ", at - 2);
        for (int i = at; i < end && after; i++) {
            after = Character.isUpperCase(text.charAt(i)) || Blank.is(text.charAt(i));
        }
        at = after ? end : at;
        return after;
    }

    /** "Published", "Last updated on", "at". */
    private boolean readLabel(WordTable table) {
        SpelledWords words = SpelledWords.of(text, at, Math.min(end, at + LONGEST_LABEL));
        int published = table.longest("published", words);
        int updated = table.longest("updated", words);
        int longest = Math.max(Math.max(published, updated), table.longest("filler", words));
        if (longest == 0) {
            return false;
        }
        labelled |= published > 0 || updated > 0;
        isUpdate |= updated > published && date == null;
        at = words.end(longest - 1);
        return true;
    }

    /** The agency of "AP June 1, 2018" or "June 1, 2018 / CBS News". */
    private boolean readAgency(Agencies agencies) {
        int stop = at;
        while (stop < end && "|/,•·–—".indexOf(text.charAt(stop)) < 0 && !Character.isDigit(text.charAt(stop))) {
            stop++;
        }
        for (int p = Blank.trim(text, at, stop); p > at && agency == null; p = withoutLastWord(p)) {
            Agency named = agencies.named(text, at, p);
            if (named != null) {
                agency = new Signature(named, at, p);
                at = p;
                return true;
            }
        }
        return false;
    }

    private int withoutLastWord(int stop) {
        int p = stop;
        while (p > at && !Blank.is(text.charAt(p - 1))) {
            p--;
        }
        return Blank.trim(text, at, p);
    }
}
