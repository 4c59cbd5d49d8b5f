package org.wireroom.text.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is closed.",
                "“It is closed.”",
                "„It is closed.“",
                "»It is closed.«",
                "‚It is closed!‘",
                "(Is it closed?)",
                "It is closed …",
                "It is closed.*",
                "桥关闭了。",
                "「桥关闭了！」",
                "هل الجسر مغلق؟",
            })
    void endAfterClosingMarks(String text) {
        assertThat(SentenceEnds.isEnd(text, 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bridge closed", "“Bridge closed”", "It is closed. [AP]", "", "”"})
    void needAStop(String text) {
        assertThat(SentenceEnds.isEnd(text, 0, text.length())).isFalse();
    }

    @Test
    void differInKind() {
        assertThat(SentenceEnds.isFullStop('.') && SentenceEnds.isFullStop('。')).isTrue();
        assertThat(SentenceEnds.isFullStop('!')).isFalse();
        assertThat(SentenceEnds.asksOrExclaims('?') && SentenceEnds.asksOrExclaims('！'))
                .isTrue();
        assertThat(SentenceEnds.asksOrExclaims('…')).isFalse();
        assertThat(SentenceEnds.isUnspacedStop('。')).isTrue();
        assertThat(SentenceEnds.isUnspacedStop('.')).isFalse();
    }
}
