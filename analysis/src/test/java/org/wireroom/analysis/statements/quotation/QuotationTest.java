package org.wireroom.analysis.statements.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
    @ParameterizedTest
    @CsvSource({
        "5, 4, 8, 9", // the mark opens after the first word
        "4, 5, 5, 6", // no words
        "4, 9, 8, 9", // it ends before it starts
        "4, 5, 8, 7" // the mark closes before the last word
    })
    void refusesPositionsOutOfOrder(int open, int start, int end, int close) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quotation(open, start, end, close, false, false))
                .withMessageContaining("not a quotation: " + open + " " + start + " " + end + " " + close);
    }

    @Test
    void coversItsWordsAndItsMarks() {
        Quotation quotation = new Quotation(3, 4, 9, 10, false, false);
        assertThat(quotation.covers(2)).isFalse();
        assertThat(quotation.covers(3)).isTrue();
        assertThat(quotation.covers(4)).isTrue();
        assertThat(quotation.covers(9)).isTrue();
        assertThat(quotation.covers(10)).isFalse();
    }

    @Test
    void endsWithItsWordsWhereAMarkIsMissing() {
        Quotation quotation = new Quotation(0, 0, 5, 5, false, true);
        assertThat(quotation.covers(0)).isTrue();
        assertThat(quotation.covers(4)).isTrue();
        assertThat(quotation.covers(5)).isFalse();
    }
}
