package org.wireroom.analysis.entities.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.Tagged;

/** The same words on other days of writing: around new year, on leap days, and where the day or year is unknown. */
class DatesByDayOfWritingTest {
    private final DateFinder finder = new DateFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-01 | It fell yesterday.              | 2023-12-31
            2024-03-01 | It fell yesterday.              | 2024-02-29
            2023-03-01 | It fell yesterday.              | 2023-02-28
            2024-12-31 | It opens tomorrow.              | 2025-01-01
            2024-02-28 | It opens tomorrow.              | 2024-02-29
            2024-01-02 | It fell on Sunday.              | 2023-12-31
            2024-12-30 | It opens on Thursday.           | 2025-01-02
            2024-01-03 | It fell on December 28.         | 2023-12-28
            2024-12-29 | It opens on January 4.          | 2025-01-04
            2024-01-10 | It fell in December.            | 2023-12
            2024-12-10 | It will open in January.        | 2025-01
            2024-01-10 | It fell last month.             | 2023-12
            2024-12-10 | It will open next month.        | 2025-01
            2024-01-10 | It fell last year.              | 2023
            2024-12-10 | It will open next year.         | 2025
            2024-03-31 | It fell a month ago.            | 2024-02
            2024-01-03 | It fell last week.              | 2023-W52
            2021-01-06 | It fell last week.              | 2020-W53
            2024-12-27 | It opens next week.             | 2025-W01
            2024-02-29 | It fell three days ago.         | 2024-02-26
            2024-02-29 | It fell two years ago.          | 2022
            2024-06-14 | It fell on Friday.              | 2024-06-14
            2024-06-15 | It fell on Friday.              | 2024-06-14
            2024-06-13 | It fell on Friday.              | 2024-06-07
            2024-06-14 | It fell last Friday.            | 2024-06-07
            2024-06-15 | It fell last Friday.            | 2024-06-14
            2024-06-13 | It opens on Friday.             | 2024-06-14
            2024-06-14 | It opens next Friday.           | 2024-06-21
            2024-06-15 | It opens on Friday.             | 2024-06-21
            2024-06-12 | It fell on June 30.             | 2024-06-30
            2024-06-12 | It fell on February 29.         | 2024-02-29
            2024-06-12 | It fell on February 29, 2020.   | 2020-02-29
            """)
    void countFromThatDay(String written, String sentence, String value) {
        assertThat(value(sentence, Reference.of(written, null))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It fell yesterday.            |
            It fell on Friday.            |
            It fell last week.            |
            It fell last month.           |
            It fell two years ago.        |
            It fell on June 3.            | --06-03
            It fell on June 3, 2020.      | 2020-06-03
            It fell in June 2020.         | 2020-06
            It fell in 2020.              | 2020
            It fell in the 1990s.         | 1990/1999
            It fell in the 19th century.  | 1801/1900
            """)
    void stayOpenWhereTheDayIsUnknown(String sentence, String value) {
        assertThat(value(sentence, Reference.UNKNOWN)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --06-12 | 2024-06-12       | 2024-06-12
            --06-11 | 2024-06-12       | 2024-06-11
            --12-31 | 2024-01-01       | 2023-12-31
            --01-01 | 2023-12-31       | 2024-01-01
            --02-29 | 2024-03-01       | 2024-02-29
            --06-12 | 2024             | --06-12
            --06-12 |                  | --06-12
                    | 2024-06-12T23:50 | 2024-06-12
            2023-06-12 | 2024-06-12    | 2023-06-12
            """)
    void aDatelineWithoutAYearHasThatOfPublication(String dateline, String published, String day) {
        assertThat(Reference.of(dateline, published).day().iso()).isEqualTo(day);
    }

    private String value(String sentence, Reference written) {
        return finder.find(Tagged.text(sentence), written).get(0).value();
    }
}
