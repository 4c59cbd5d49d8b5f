package org.wireroom.analysis.entities.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.Marked;
import org.wireroom.text.dates.PartialDate;

/** Dates of a sentence, in brackets with their values, joined to ranges. */
class DateRangesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            from [2024-03-03: March 3] to [2024-03-05: March 5]        | from [2024-03-03/2024-03-05: March 3 to March 5]
            [2016: 2016] - [2018: 2018]                                | [2016/2018: 2016 - 2018]
            [2016: 2016]–[2018: 2018]                                  | [2016/2018: 2016–2018]
            [2016: 2016] until [2018: 2018]                            | [2016/2018: 2016 until 2018]
            [2016: 2016] through [2018: 2018]                          | [2016/2018: 2016 through 2018]
            [2016: 2016]/[2018: 2018]                                  | [2016/2018: 2016/2018]
            between [2016: 2016] and [2018: 2018]                      | between [2016/2018: 2016 and 2018]
            Between [2016: 2016] and [2018: 2018]                      | Between [2016/2018: 2016 and 2018]
            [2024-01: January] to [2024-03: March]                     | [2024-01/2024-03: January to March]
            [--01-28: January 28] to [--02-03: February 3]             | [--01-28/--02-03: January 28 to February 3]
            """)
    void joinsTheEndsOfARange(String dates, String joined) {
        assertThat(joined(dates)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            in [2016: 2016] and [2018: 2018]
            [2016: 2016], [2018: 2018]
            [2018: 2018] to [2016: 2016]
            [2016: 2016] to [2016: 2016]
            [2016: 2016] to [2018-03: March 2018]
            [2024-03-03: March 3] to [2024-04: April]
            [2016: 2016] or perhaps to [2018: 2018]
            [2024-03-03: March 3] and/or [2024-03-05: March 5]
            [2024-03: March] / [2024-04: April]
            """)
    void leavesOtherDatesApart(String dates) {
        assertThat(joined(dates)).isEqualTo(dates);
    }

    @Test
    void beginsARangeOverNewYearInTheYearBefore() {
        assertThat(joined("[2024-12-28: December 28] to [2024-01-03: January 3]"))
                .isEqualTo("[2023-12-28/2024-01-03: December 28 to January 3]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [2024-03-03: March 3-5]         | [2024-03-03/2024-03-05: March 3-5]
            [2024-03-03: 3–5 March]         | [2024-03-03/2024-03-05: 3–5 March]
            [2024-03-05: March 5-3]         | [2024-03-05: March 5-3]
            [2024-02-27: Feb. 27-31]        | [2024-02-27: Feb. 27-31]
            [2021-03-25: 2021-03-25]        | [2021-03-25: 2021-03-25]
            """)
    void readsTheSecondDayOfADateWithTwo(String date, String joined) {
        assertThat(joined(date)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            the [2018: 2018]-19 season           | the [2018/2019: 2018-19] season
            the [2021: 2021]/22 budget           | the [2021/2022: 2021/22] budget
            the [1914: 1914]–18 war              | the [1914/1918: 1914–18] war
            the [1999: 1999]-00 season           | the [1999/2000: 1999-00] season
            the [2018: 2018]-17 season           | the [2018: 2018]-17 season
            the [2018: 2018]-1 season            | the [2018: 2018]-1 season
            the [2018: 2018]-199 flight          | the [2018: 2018]-199 flight
            the [2018: 2018]-19-20 list          | the [2018: 2018]-19-20 list
            """)
    void readsTheLastFiguresOfASecondYear(String years, String joined) {
        assertThat(joined(years)).isEqualTo(joined);
    }

    @Test
    void joinsTwoByTwo() {
        assertThat(joined("[2016: 2016] to [2018: 2018] to [2020: 2020]"))
                .isEqualTo("[2016/2018: 2016 to 2018] to [2020: 2020]");
        assertThat(joined("[2016: 2016] to [2018: 2018], [2019: 2019] to [2020: 2020]"))
                .isEqualTo("[2016/2018: 2016 to 2018], [2019/2020: 2019 to 2020]");
    }

    @Test
    void keepsDatesThatAreNotCertain() {
        String text = "Monday to Friday";
        List<Atom> atoms = List.of(Atom.of(0, 6, 1, null), Atom.of(10, 16, 3, null));
        assertThat(new DateRanges(text).join(atoms))
                .containsExactly(new FoundDate(0, 6, null), new FoundDate(10, 16, null));
        assertThat(new DateRanges("").join(List.of())).isEmpty();
    }

    private static String joined(String dates) {
        Marked marked = Marked.of(dates);
        List<Atom> atoms = new ArrayList<>();
        for (Marked.Mark mark : marked.marks()) {
            atoms.add(Atom.of(mark.start(), mark.end(), 0, PartialDate.parse(mark.label())));
        }
        return marked.with(new DateRanges(marked.text())
                .join(atoms).stream()
                        .map(found -> new Marked.Mark(found.start(), found.end(), found.value()))
                        .toList());
    }
}
