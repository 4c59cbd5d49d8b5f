package org.wireroom.analysis.entities.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.Marked;
import org.wireroom.analysis.entities.Tagged;

/** What is certain about a date where the copy does not tell all of the day that it was written on. */
class DatesWithoutAYearTest {
    private final DateFinder finder = new DateFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge fell [--03-24: yesterday].
            The bridge fell [--03-25: today].
            The bridge fell [--03-22: three days ago].
            The bridge fell on [--03-24: March 24].
            The bridge fell on [2019-03-24: March 24, 2019].
            The bridge fell on [null: Monday].
            The bridge fell [null: last week].
            The bridge fell [null: last year].
            The bridge fell in [2019: 2019].
            The bridge fell in [--02: February].
            """)
    void ofADatelineWithoutAYearHaveNone(String sentence) {
        assertThat(read(sentence, Reference.of("--03-25", null))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge fell [null: yesterday].
            The bridge fell on [null: Monday].
            The bridge fell in [2023-12: December].
            The bridge fell [2023: last year].
            The bridge fell in [2023-06: June last year].
            The bridge fell [2024-02: last month].
            The bridge fell on [--03-24: March 24].
            """)
    void ofAMonthOfPublicationHaveNoDay(String sentence) {
        assertThat(read(sentence, Reference.of(null, "2024-03"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge fell on [2023-12-31: Sunday].
            The bridge fell [2024-01-01: yesterday].
            The bridge fell on [2023-12-24: December 24].
            The bridge will open on [2024-01-05: Friday].
            The bridge will open on [2024-01-24: January 24].
            The bridge fell in [2023-12: December].
            The bridge fell [2023: last year].
            The bridge fell [2023-12: last month].
            The bridge fell [2023-W52: last week].
            """)
    void areCountedOverNewYear(String sentence) {
        assertThat(read(sentence, Reference.of("--01-02", "2024-01-03"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge fell [2024-02-29: yesterday].
            The bridge fell on [2024-02-29: Thursday].
            The bridge fell on [2024-02-29: February 29].
            The bridge fell [2024-02-25: five days ago].
            """)
    void areCountedOverALeapDay(String sentence) {
        assertThat(read(sentence, Reference.of(null, "2024-03-01"))).isEqualTo(sentence);
    }

    private String read(String sentence, Reference written) {
        Marked marked = Marked.of(sentence);
        List<Marked.Mark> found = finder.find(Tagged.text(marked.text()), written).stream()
                .map(date -> new Marked.Mark(date.start(), date.end(), String.valueOf(date.value())))
                .toList();
        return marked.with(found);
    }
}
