package org.wireroom.formats.copy.dateline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.wireroom.formats.rules.DateRule;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.dates.DateMention;
import org.wireroom.text.dates.PartialDate;
import org.wireroom.text.dates.WeekdayYears;
import org.wireroom.text.layout.Block;

/**
 * What the weekday that is printed with a date, or that the first paragraphs name, shows about the date: its year, and whether its month
 * or its day is first. Thread-safe.
 */
public final class WeekdayEvidence {
    /** Days between filing and reception. */
    private static final int MOST_DAYS_OLD = 7;

    private final LeadWeekday leads;
    private final CopyYears years;

    /**
     * A date, with its year if the copy shows it.
     *
     * @param evidence what shows the year
     */
    public record Dated(PartialDate date, List<String> evidence) {}

    public WeekdayEvidence(DateGrammar dates) {
        leads = new LeadWeekday(dates);
        years = new CopyYears(dates);
    }

    /**
     * Finds the year of a day: just before the reception, else near the copy's other dates, else the latest in which it is the weekday.
     *
     * @param date has month and day
     * @param dateline null if the copy has none
     * @param printed the weekday beside the date, null if that is the dateline's or there is none
     * @param paragraphs the report's own, in order
     */
    public Dated find(
            PartialDate date, FoundDateline dateline, DayOfWeek printed, List<Block> paragraphs, LocalDate received) {
        DayOfWeek beside = printed == null && dateline != null ? dateline.weekday() : printed;
        boolean firm = dateline != null && dateline.firm();
        DayOfWeek weekday = beside == null ? leads.weekday(paragraphs, firm) : beside;
        if (weekday == null) {
            return new Dated(date, List.of());
        }
        int at = paragraphs.isEmpty() ? 0 : paragraphs.get(0).start();
        int last = lastYear(date, received);
        boolean same = last > 0 && WeekdayYears.fits(date, last, weekday);
        boolean next = last > 0 && WeekdayYears.fits(date, last, weekday.plus(1));
        boolean fresh = last > 0 && !date.inYear(last).toLocalDate().isBefore(received.minusDays(MOST_DAYS_OLD));
        int near = same && fresh ? 0 : years.latest(paragraphs, received);
        for (int year : new int[] {near, near + 1, near - 1}) {
            boolean fits = near > 0
                    && WeekdayYears.fits(date, year, weekday)
                    && !date.inYear(year).toLocalDate().isAfter(received);
            if (DateRule.YEAR_BY_COPY.decides(fits, at)) {
                return new Dated(date.inYear(year), List.of(evidence(weekday), "year " + near + " in the copy"));
            }
        }
        if (DateRule.YEAR_BY_DAY_BEFORE.decides(fresh && next, at)) {
            return new Dated(date.inYear(last), List.of(evidence(weekday) + " before"));
        }
        boolean wire = beside != null || (dateline != null && dateline.agency() != null);
        OptionalInt latest = WeekdayYears.latest(date, weekday, received);
        return !DateRule.YEAR_LEFT_OPEN.decides(next && !wire, at)
                        && DateRule.YEAR_BY_RECEPTION.decides(latest.isPresent(), at)
                ? new Dated(date.inYear(latest.getAsInt()), List.of(evidence(weekday)))
                : new Dated(date, List.of());
    }

    /**
     * The date in figures that can be read both ways, as the weekday of the first paragraphs shows it.
     *
     * @return null where both readings are that day or the day after, or neither is
     */
    public Dated ordered(DateMention figures, List<Block> paragraphs) {
        DayOfWeek weekday = leads.weekday(paragraphs, true);
        List<PartialDate> right = weekday == null
                ? List.of()
                : figures.readings().stream()
                        .filter(PartialDate::isWhole)
                        .filter(date -> WeekdayYears.fits(date, date.year(), weekday)
                                || WeekdayYears.fits(date, date.year(), weekday.plus(1)))
                        .toList();
        boolean one = figures.isAmbiguous() && right.size() == 1;
        return DateRule.ORDER_BY_WEEKDAY.decides(one, figures.start())
                ? new Dated(right.get(0), List.of(evidence(weekday)))
                : null;
    }

    /** A weekday as evidence. */
    public static String evidence(DayOfWeek weekday) {
        return "weekday " + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The year in which the day was last before the reception; 0 if it is in none of the last two. */
    private static int lastYear(PartialDate date, LocalDate received) {
        return IntStream.of(received.getYear(), received.getYear() - 1)
                .filter(year -> PartialDate.exists(year, date.month(), date.day())
                        && !date.inYear(year).toLocalDate().isAfter(received))
                .findFirst()
                .orElse(0);
    }
}
