package org.wireroom.analysis.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 3", "3, 2"})
    void hasATokenAtLeast(int start, int end) {
        assertThatThrownBy(() -> new Name(start, end, NameType.PLACE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start " + start + ", end " + end);
    }

    @Test
    void mayBeTheFirstToken() {
        assertThat(new Name(0, 1, NameType.PERSON)).isEqualTo(new Name(0, 1, NameType.PERSON));
    }
}
