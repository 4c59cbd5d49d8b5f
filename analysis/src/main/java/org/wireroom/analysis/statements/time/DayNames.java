package org.wireroom.analysis.statements.time;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.text.EntityType;
import org.wireroom.text.dates.PartialDate;

/** Which of the dates that an article names can be the day of something that was said: none after the day of writing. */
final class DayNames {
    private static final Pattern KNOWN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?|--\\d{2}-\\d{2}");
    private static final int DATE_LENGTH = 10;
    private static final int DAYS_PER_WEEK = 7;
    private static final int FEWEST_LETTERS = 3;

    private final LocalDate written;

    /** Dates in an article that was written on a day; null for an unknown one. */
    DayNames(PartialDate written) {
        this.written = written != null && written.isWhole() ? written.toLocalDate() : null;
    }

    /** What a mention of a date says, ISO 8601; null if that is unknown or lies ahead. */
    String valueOf(FoundEntity date, String printed) {
        if (date.type() != EntityType.DATE || date.value() == null) {
            return null;
        }
        String value = date.value().length() > DATE_LENGTH && date.value().charAt(DATE_LENGTH) == 'T'
                ? date.value().substring(0, DATE_LENGTH)
                : date.value();
        if (!KNOWN.matcher(value).matches()) {
            return null;
        }
        PartialDate day = PartialDate.parse(value);
        if (written == null
                || day == null
                || !day.isWhole()
                || !day.toLocalDate().isAfter(written)) {
            return isAhead(value) ? null : value;
        }
        LocalDate before = day.toLocalDate().minusDays(DAYS_PER_WEEK);
        return isWeekday(printed) && !before.isAfter(written) ? before.toString() : null;
    }

    private boolean isAhead(String value) {
        return written != null
                && value.length() < DATE_LENGTH
                && Character.isDigit(value.charAt(0))
                && value.compareTo(written.toString()) > 0
                && !value.contains("W");
    }

    /** "Monday", not "next Monday" or "March 3". */
    private static boolean isWeekday(String printed) {
        return printed.length() >= FEWEST_LETTERS && printed.chars().allMatch(c -> Character.isLetter(c) || c == '.');
    }
}
