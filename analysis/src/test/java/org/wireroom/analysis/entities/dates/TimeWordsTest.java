package org.wireroom.analysis.entities.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.Tagged;
import org.wireroom.analysis.language.token.Tokens;

class TimeWordsTest {
    private final TimeWords words = new TimeWords();

    @ParameterizedTest
    @CsvSource({"today, 0", "Tonight, 0", "yesterday, -1", "tomorrow, 1"})
    void countDaysFromToday(String word, int days) {
        assertThat(at(word).day()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"day, D", "weeks, W", "Month, M", "years, Y", "weekend, E", "century, C", "decades, X", "quarter, Q"})
    void nameUnits(String word, char unit) {
        assertThat(at(word).unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"spring, 21", "Summer, 22", "autumn, 23", "fall, 23", "winter, 24"})
    void nameSeasons(String word, int season) {
        assertThat(at(word).season()).isEqualTo(season);
    }

    @ParameterizedTest
    @CsvSource({"January, 1", "MARCH, 3", "May, 5", "Sept., 9", "Dec., 12", "Dec, 12"})
    void nameMonths(String word, int month) {
        assertThat(at(word).month()).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({"last, -1", "previous, -1", "next, 1", "coming, 1", "this, 0", "current, 0"})
    void pointBackAndAhead(String word, int direction) {
        assertThat(at(word).direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"first, 1", "third, 3", "Fourth, 4", "nineteenth, 19"})
    void nameOrdinals(String word, int ordinal) {
        assertThat(at(word).ordinal()).isEqualTo(ordinal);
    }

    @Test
    void mayMeanSeveralThings() {
        assertThat(at("by").leads()).isTrue();
        assertThat(at("to").leads()).isTrue();
        assertThat(at("ago").ago()).isTrue();
        assertThat(at("tickets").counts()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pier", "dayroom", "marching", "todays", "2024", "“"})
    void meanNothingOtherwise(String word) {
        assertThat(at(word)).isEqualTo(TimeWords.Word.NONE);
    }

    @Test
    void areListedByTheirKind() {
        assertThat(TimeWords.ofKind("link")).contains("to", "until", "–").doesNotContain("and");
        assertThat(TimeWords.ofKind("ahead")).contains("due", "upcoming");
        assertThat(TimeWords.ofKind("deferred")).contains("postponed");
        assertThat(TimeWords.ofKind("numbered")).contains("flight");
        assertThat(TimeWords.ofKind("no such kind")).isEmpty();
    }

    private TimeWords.Word at(String word) {
        Tokens tokens = Tagged.text("So " + word).tokens();
        return words.at(tokens, 1);
    }
}
