package org.wireroom.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarNamesTest {
    @Test
    void tellsAbbreviationsFromNames() {
        CalendarNames september = english(CalendarNames.months(), 9);

        assertThat(september.names()).containsExactly("september");
        assertThat(september.abbreviations()).containsExactly("sept", "sep");
    }

    @Test
    void marksAbbreviationsThatAreOtherWords() {
        assertThat(english(CalendarNames.months(), 3).ambiguous()).containsExactly("mar");
        assertThat(english(CalendarNames.weekdays(), 7).ambiguous()).containsExactly("sun");
    }

    @Test
    void areAllNumbered() {
        assertThat(CalendarNames.months()).allMatch(month -> month.number() >= 1 && month.number() <= 12);
        assertThat(CalendarNames.weekdays()).allMatch(day -> day.number() >= 1 && day.number() <= 7);
        assertThat(CalendarNames.months().stream().filter(CalendarNames::areEnglish))
                .hasSize(12);
        assertThat(CalendarNames.weekdays().stream().filter(CalendarNames::areEnglish))
                .hasSize(7);
    }

    private static CalendarNames english(List<CalendarNames> table, int number) {
        return table.stream()
                .filter(names -> names.areEnglish() && names.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
