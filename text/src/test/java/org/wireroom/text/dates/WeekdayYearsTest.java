package org.wireroom.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekdayYearsTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 22);

    @Test
    void findsTheLatestYearInWhichTheDayIsThatWeekday() {
        assertThat(WeekdayYears.latest(new PartialDate(0, 3, 25), DayOfWeek.THURSDAY, RECEIVED))
                .hasValue(2021);
    }

    @Test
    void findsNoYearAfterTheLastDate() {
        assertThat(WeekdayYears.latest(new PartialDate(0, 12, 1), DayOfWeek.TUESDAY, RECEIVED))
                .hasValue(2020);
    }

    @Test
    void findsLeapDaysFarBack() {
        assertThat(WeekdayYears.latest(new PartialDate(0, 2, 29), DayOfWeek.FRIDAY, RECEIVED))
                .hasValue(2008);
    }

    @Test
    void findsNoYearBeforeTheFirst() {
        assertThat(WeekdayYears.latest(new PartialDate(0, 3, 25), DayOfWeek.THURSDAY, LocalDate.of(1, 1, 1)))
                .isEmpty();
    }

    @Test
    void fitsOnlyDaysThatExist() {
        assertThat(WeekdayYears.fits(new PartialDate(0, 2, 29), 2021, DayOfWeek.MONDAY))
                .isFalse();
        assertThat(WeekdayYears.fits(new PartialDate(0, 3, 25), 2021, DayOfWeek.THURSDAY))
                .isTrue();
    }
}
