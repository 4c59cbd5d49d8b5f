package org.wireroom.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockGrammarTest {
    private static final LocalDate SUMMER = LocalDate.of(2021, 7, 1);

    private final ClockGrammar grammar = new ClockGrammar();

    @ParameterizedTest
    @CsvSource({
        "3:14 p.m. ET, 15:14, -04:00",
        "12:39 pm, 12:39,",
        "12:05 am, 00:05,",
        "8 a.m., 08:00,",
        "8 a. m. MST, 08:00, -07:00",
        "09:50, 09:50,",
        "09.34 BST, 09:34,",
        "9:50:07, 09:50:07,",
        "9:50:07 PM, 21:50:07,",
        "12:00 noon IST, 12:00,",
        "9h30, 09:30,",
        "21 h 30, 21:30,",
        "21h, 21:00,",
        "21 Uhr, 21:00,",
        "21.30 Uhr MEZ, 21:30, +01:00",
        "1430 hrs, 14:30,",
        "0930 hrs SGT, 09:30, +08:00",
        "21時30分, 21:30,",
        "21시 30분, 21:30,",
        "09:30 -0500, 09:30, -05:00",
        "09:30 UTC+5:30, 09:30, +05:30",
        "09:30 GMT-3, 09:30, -03:00",
        "09:30 Eastern Daylight Time, 09:30, -04:00",
        "09:30 PT, 09:30, -07:00",
        "09:30 Europe/Berlin, 09:30, +02:00",
        "21:30 PM, 21:30,",
        "00:30 AM, 00:30,",
        "24:00, 00:00,",
        "23:59:60Z, 23:59:59, Z",
        "7.30pm, 19:30,",
        "15h30, 15:30,",
        "1459 GMT, 14:59, Z",
        "1459EDT, 14:59, -04:00",
        "14:00:12.5Z, 14:00:12, Z",
        "14:00+02:00, 14:00, +02:00",
        "14:00-0500, 14:00, -05:00",
        "11:25 GMT+02:00, 11:25, +02:00",
        "16:05 (GMT), 16:05, Z",
    })
    void readsATimeAsPrinted(String text, String time, String offset) {
        ClockTime clock = grammar.at(text, 0, text.length());

        assertThat(clock).isNotNull();
        assertThat(clock.time()).hasToString(time);
        assertThat(clock.offsetOn(SUMMER)).isEqualTo(offset);
        assertThat(text.substring(clock.end())).isIn("", " noon IST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25:00",
                "13:75",
                "13 pm",
                "2019",
                "0.75",
                "12",
                "5 people",
                "123:10",
                "24:30",
                "9:5",
                "9:30:61 xh",
                "9 hundred",
                "13 am",
                "0 pm",
                "9.30"
            })
    void takesNothingElseForATime(String text) {
        assertThat(grammar.at(text, 0, text.length())).isNull();
    }

    @Test
    void knowsTheOffsetOfAZoneWithSummerTimeOnlyOnADay() {
        ClockTime clock = grammar.at("3:14 p.m. ET", 0, 12);

        assertThat(clock.offsetOn(null)).isNull();
        assertThat(clock.offsetOn(LocalDate.of(2021, 1, 15))).isEqualTo("-05:00");
        assertThat(clock.offsetOn(SUMMER)).isEqualTo("-04:00");
    }

    @ParameterizedTest
    @CsvSource({"09:30 CST", "09:30 IST", "09:30 BST", "09:30 est", "09:30 +99:00", "09:30+24:00", "09:30 of it"})
    void statesNoOffsetWhereTheZoneIsNotCertain(String text) {
        assertThat(grammar.at(text, 0, text.length()).offsetOn(SUMMER)).isNull();
    }

    @Test
    void tellsTheEndOfADayFromItsBeginning() {
        assertThat(grammar.at("24:00", 0, 5).endOfDay()).isTrue();
        assertThat(grammar.at("00:00", 0, 5).endOfDay()).isFalse();
    }

    @Test
    void tellsMarkedTimesFromScoresAndDurations() {
        assertThat(grammar.at("1:27", 0, 4).marked()).isFalse();
        assertThat(grammar.at("1:27 pm", 0, 7).marked()).isTrue();
    }

    @Test
    void knowsWhichZonesPutTheMonthFirst() {
        assertThat(grammar.at("2:57 pm ET", 0, 10).american()).isTrue();
        assertThat(grammar.at("2:57 pm BST", 0, 11).american()).isFalse();
    }
}
