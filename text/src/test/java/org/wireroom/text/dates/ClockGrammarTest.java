package org.wireroom.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockGrammarTest {
    private final ClockGrammar grammar = new ClockGrammar();

    @ParameterizedTest
    @CsvSource({
        "3:14 p.m. ET, 15:14,",
        "12:39 pm, 12:39,",
        "12:05 am, 00:05,",
        "8 a.m., 08:00,",
        "8 a. m. MST, 08:00, -07:00",
        "09:50, 09:50,",
        "09.34 BST, 09:34,",
        "7.30pm, 19:30,",
        "15h30, 15:30,",
        "1459 GMT, 14:59, Z",
        "1459EDT, 14:59, -04:00",
        "14:00:12.5Z, 14:00, Z",
        "14:00+02:00, 14:00, +02:00",
        "14:00-0500, 14:00, -05:00",
        "11:25 GMT+02:00, 11:25, +02:00",
        "16:05 (GMT), 16:05, Z",
    })
    void readsATimeAsPrinted(String text, String time, String offset) {
        ClockTime clock = grammar.at(text, 0, text.length());

        assertThat(clock).isNotNull();
        assertThat(clock.time()).hasToString(time);
        assertThat(clock.offset()).isEqualTo(offset);
        assertThat(clock.end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "13:75", "13 pm", "2019", "0.75", "12", "5 people", "123:10"})
    void takesNothingElseForATime(String text) {
        assertThat(grammar.at(text, 0, text.length())).isNull();
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
