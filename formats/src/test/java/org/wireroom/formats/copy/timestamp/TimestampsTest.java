package org.wireroom.formats.copy.timestamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.copy.CopyTest;

class TimestampsTest extends CopyTest {
    private final Timestamps timestamps = new Timestamps(AGENCIES, DATES);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "December 13, 2016, 12:39 pm; 2016-12-13; 12:39",
                "Thu, 01/17/2019 - 09:50; 2019-01-17; 09:50",
                "May 31, 2019 8:00 a.m. ET; 2019-05-31; 08:00",
                "May 31, 2019 / 10:50 AM; 2019-05-31; 10:50",
                "Jun 01, 2018 | 12:55 PM; 2018-06-01; 12:55",
                "May 31 at 3:41 PM; --05-31; 15:41",
                "Friday, May 31, 2019 14:50; 2019-05-31; 14:50",
                "1:52 pm CDT, Friday, May 31, 2019; 2019-05-31; 13:52",
                "Posted: 4:56 AM, June 02, 2018; 2018-06-02; 04:56",
                "First published on May 31, 2019 / 10:50 AM; 2019-05-31; 10:50",
                "Originally published May 30 at 10:25 p.m. PT.; --05-30; 22:25",
                "Published 12 May 2019.; 2019-05-12;",
                "2018-06-02T14:00:12Z; 2018-06-02; 14:00:12",
                "2018-06-02; 2018-06-02;",
                "12 March 2019; 2019-03-12;",
                "12. März 2019, 14:30 Uhr; 2019-03-12; 14:30",
                "Publié le 12 mars 2019 à 14h30; 2019-03-12; 14:30",
                "06/01/2018 02:57 pm ET; 2018-06-01; 14:57",
                "06/01/2018 02:57 pm; 2018; 14:57",
                "Mar 25, 14:00, 2021; 2021-03-25; 14:00",
            })
    void readsDateAndTime(String line, String date, String time) {
        Timestamp timestamp = timestamps.read(block(line));

        assertThat(timestamp).isNotNull();
        assertThat(timestamp.date().iso()).isEqualTo(date);
        assertThat(timestamp.clock() == null ? null : timestamp.clock().time().toString())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 6: Roe travels to Port Ellen",
                "Friday, August 30:",
                "December 31.",
                "1:27",
                "2018",
                "Chapter 12",
                "— Mary Roe (@maryroe) May 30, 2019",
                "May 31, 2019 was a Friday",
            })
    void takesNothingElseForATimestamp(String line) {
        assertThat(timestamps.read(block(line))).isNull();
    }

    @Test
    void readsATimeWithoutADay() {
        Timestamp timestamp = timestamps.read(block("Updated 3:14 p.m. ET"));

        assertThat(timestamp.updated()).isTrue();
        assertThat(timestamp.clock().time()).hasToString("15:14");
        assertThat(timestamp.hasDay()).isFalse();
    }

    @Test
    void keepsWeekdayOffsetAndAgency() {
        Timestamp timestamp = timestamps.read(block("AP Friday, June 1, 2018, 10:35 PM EDT"));

        assertThat(timestamp.weekday()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(timestamp.stated().offset()).isEqualTo("-04:00");
        assertThat(name(timestamp.agency())).isEqualTo("AP");
    }

    @Test
    void takesTheFirstOfTwoTimesOnALine() {
        Timestamp timestamp =
                timestamps.read(block("Published 3:14 p.m. ET May 3, 2021 | Updated 5:10 p.m. ET May 4, 2021"));

        assertThat(timestamp.date().iso()).isEqualTo("2021-05-03");
        assertThat(timestamp.updated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 0001-01-01T00:00:00Z",
                "Updated 1970-01-01T00:00:00Z",
                "Published 1 January 1970, 00:00 UTC"
            })
    void hasNoDateWhereAProgramPrintsThatItKnowsNone(String line) {
        Timestamp timestamp = timestamps.read(block(line));

        assertThat(timestamp).isNotNull();
        assertThat(timestamp.date()).isNull();
    }
}
