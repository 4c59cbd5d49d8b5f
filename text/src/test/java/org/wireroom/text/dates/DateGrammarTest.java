package org.wireroom.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateGrammarTest {
    private final DateGrammar grammar = new DateGrammar();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 25, 2021 | 2021-03-25",
                "March 25 | --03-25",
                "Mar. 25 | --03-25",
                "Sept. 3, 2019 | 2019-09-03",
                "25 March 2021 | 2021-03-25",
                "25th of March | --03-25",
                "the 25th | none",
                "12th March, 2019 | 2019-03-12",
                "December 19,2005 | 2005-12-19",
                "March 3-5, 2019 | 2019-03-03",
                "3–5 March 2019 | 2019-03-03",
                "January 2019 | 2019-01",
                "26-FEB-1987 | 1987-02-26",
                "2021-03-25 | 2021-03-25",
                "2021/03/25 | 2021-03-25",
                "2019-01 | 2019-01",
                "01/17/2019 | 2019-01-17",
                "17.01.2019 | 2019-01-17",
                "05/05/2019 | 2019-05-05",
                "11/28/05 | 2005-11-28",
                "12. März 2019 | 2019-03-12",
                "1er mars 2019 | 2019-03-01",
                "12 de marzo de 2019 | 2019-03-12",
                "25 марта 2021 | 2021-03-25",
                "2019年3月12日 | 2019-03-12",
                "2019년 3월 12일 | 2019-03-12",
                "Feb 29 | --02-29",
                "in 1956 | 1956",
            })
    void readsADateAsFarAsItIsPrinted(String text, String iso) {
        List<DateMention> found = grammar.findAll(text, 0, text.length());
        assertThat(found.isEmpty() ? "none" : found.get(0).date().iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 25,000 people",
                "March 25.5 percent",
                "Feb 30",
                "31 June",
                "5 Mar-a-Lago members",
                "may 5 people come",
                "the sun set",
                "a 2-1 win",
                "version 1.2.3",
                "$2019",
                "1,956 tonnes",
                "2019.5 points",
                "the 1990s",
            })
    void takesNothingElseForADate(String text) {
        assertThat(grammar.findAll(text, 0, text.length())).isEmpty();
    }

    @Test
    void keepsBothReadingsOfAmbiguousFigures() {
        DateMention mention = only("03/04/2019");

        assertThat(mention.isAmbiguous()).isTrue();
        assertThat(mention.readings()).extracting(PartialDate::iso).containsExactly("2019-03-04", "2019-04-03");
        assertThat(mention.date().iso()).isEqualTo("2019");
        assertThat(mention.monthFirst().iso()).isEqualTo("2019-03-04");
    }

    @Test
    void letsTheWeekdayDecideBetweenReadings() {
        assertThat(only("Wed, 03/04/2019").date().iso()).isEqualTo("2019-04-03");
        assertThat(only("Monday 03/04/2019").date().iso()).isEqualTo("2019-03-04");
    }

    @Test
    void readsTheWeekdayBeforeADate() {
        DateMention mention = only("Thursday, March 25, 2021");

        assertThat(mention.weekday()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(mention.date().iso()).isEqualTo("2021-03-25");
        assertThat(mention.start()).isZero();
        assertThat(mention.end()).isEqualTo("Thursday, March 25, 2021".length());
    }

    @Test
    void findsWeekdaysAlone() {
        DateMention mention = only("told reporters Thursday, adding that");

        assertThat(mention.isWeekdayAlone()).isTrue();
        assertThat(mention.weekday()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(mention.date()).isNull();
    }

    @Test
    void takesAbbreviatedWeekdaysOnlyBesideADate() {
        assertThat(grammar.findAll("The Sun and Sat Co.", 0, 19)).isEmpty();
        assertThat(only("Sat 2 June 2018").weekday()).isEqualTo(DayOfWeek.SATURDAY);
    }

    @Test
    void takesASeasonForItsFirstYear() {
        assertThat(only("in 2018-19 they").date().iso()).isEqualTo("2018");
    }

    @Test
    void findsEveryDateInOrder() {
        String text = "From May 3 to 2021-05-07, and on Monday.";

        assertThat(grammar.findAll(text, 0, text.length()))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("May 3", "2021-05-07", "Monday");
    }

    @Test
    void readsOnlyBetweenTheGivenChars() {
        assertThat(grammar.at("March 25, 2021", 0, 8).date().iso()).isEqualTo("--03-25");
        assertThat(grammar.at("XMarch 25", 1, 9)).isNull();
    }

    private DateMention only(String text) {
        List<DateMention> found = grammar.findAll(text, 0, text.length());
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
