package org.wireroom.analysis.entities.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5               | 5
            0               | 0
            0.00            | 0
            007             | 7
            1000            | 1000
            1,000           | 1000
            1,000,000       | 1000000
            12,50,000       | 1250000
            4.5             | 4.5
            4.50            | 4.5
            1,234.56        | 1234.56
            4,5             | 4.5
            4,50            | 4.5
            10-15           | 10/15
            10–15           | 10/15
            1.5-2           | 1.5/2
            1,000-1,500     | 1000/1500
            99999999999999999999 | 99999999999999999999
            """)
    void isReadAsItIsPrinted(String printed, String figures) {
        assertThat(in(printed).figures()).isEqualTo(figures);
        assertThat(in(printed).letters()).isEqualTo(printed.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5m          | 5        | 1
            4.5bn       | 4.5      | 3
            10-15m      | 10/15    | 5
            1,000k      | 1000     | 5
            20p         | 20       | 2
            """)
    void endsWhereLettersTouchIt(String printed, String figures, int letters) {
        assertThat(in(printed).figures()).isEqualTo(figures);
        assertThat(in(printed).letters()).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3", // a version
                "10.06.2024", // a date
                "5.", // the end of a sentence
                ".5",
                "15-10", // a score
                "10-10",
                "10-",
                "10-m",
                "m",
                "",
                "1234567890123456789012345" // not a number that anybody prints
            })
    void isNotReadFromOtherFigures(String printed) {
        assertThat(in(printed)).isNull();
    }

    @Test
    void isReadInsideATextBetweenTwoPlaces() {
        assertThat(Amount.in("cost 1,500 euros", 5, 10).figures()).isEqualTo("1500");
        assertThat(Amount.in("cost 1,500 euros", 5, 6).figures()).isEqualTo("1");
    }

    @Test
    void growsByItsMagnitude() {
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        assertThat(in("4.5").times(million).figures()).isEqualTo("4500000");
        assertThat(in("10-15").times(million).figures()).isEqualTo("10000000/15000000");
        assertThat(in("0.0000015").times(million).figures()).isEqualTo("1.5");
        assertThat(in("5m").times(million).letters()).isEqualTo(1);
    }

    private static Amount in(String printed) {
        return Amount.in(printed, 0, printed.length());
    }
}
