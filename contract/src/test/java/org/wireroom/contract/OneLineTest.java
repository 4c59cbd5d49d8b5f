package org.wireroom.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void leavesTextAlone() {
        assertThat(OneLine.of("tass/Москва “1”.txt 📰")).isEqualTo("tass/Москва “1”.txt 📰");
    }

    @Test
    void writesOutWhatBreaksALineOrMovesACursor() {
        assertThat(OneLine.of("a\nb\rc\u001b[2Jd\u2028e\u202ef\u0085g\ud800"))
                .isEqualTo("a\\u000ab\\u000dc\\u001b[2Jd\\u2028e\\u202ef\\u0085g\\ud800");
    }

    @Test
    void cutsLongText() {
        assertThat(OneLine.of("x".repeat(5000))).hasSize(2001).endsWith("x…");
    }
}
