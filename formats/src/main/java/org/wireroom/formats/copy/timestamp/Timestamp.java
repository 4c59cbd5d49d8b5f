package org.wireroom.formats.copy.timestamp;

import java.time.DayOfWeek;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.text.dates.ClockTime;
import org.wireroom.text.dates.DateContext;
import org.wireroom.text.dates.DateMention;
import org.wireroom.text.dates.PartialDate;
import org.wireroom.text.dates.StatedDate;

/**
 * A line that says when a report was published or updated.
 *
 * @param start first char of the line
 * @param end char after its last one
 * @param labelled whether it says that it is the time of publication or of an update
 * @param updated whether it says that this is a later version
 * @param date the date, as far as the line makes it clear, null if it gives a time or weekday alone
 * @param printed the date with both its readings, null if there is none
 * @param weekday the weekday printed with the date, null if none is
 * @param clock the time of day, null if none is printed
 * @param agency the agency that the line names, null if it names none
 */
public record Timestamp(
        int start,
        int end,
        boolean labelled,
        boolean updated,
        PartialDate date,
        DateMention printed,
        DayOfWeek weekday,
        ClockTime clock,
        Signature agency) {
    /** The same with day and month in the order that the document shows. */
    public Timestamp in(DateContext context) {
        if (!isOpen()) {
            return this;
        }
        return with(printed.in(context, false));
    }

    /** The same with a date whose order is known. */
    public Timestamp with(PartialDate decided) {
        return new Timestamp(start, end, labelled, updated, decided, printed, weekday, clock, agency);
    }

    /** Whether day and month can be read both ways. */
    public boolean isOpen() {
        return printed != null && printed.isAmbiguous() && date != null && !date.hasDay();
    }

    /** The date with its time of day; null without a date. */
    public StatedDate stated() {
        return date == null ? null : StatedDate.of(date, clock);
    }

    /** Whether it has day and month, which takes precedence over a time alone. */
    public boolean hasDay() {
        return date != null && date.hasDay();
    }
}
