package org.wireroom.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void marksStandInBracketsWithTheirLabels() {
        MarkedText text = new MarkedText("Anna met Bob.", List.of(new Mark(0, 4, "1"), new Mark(9, 12, "2")));

        assertThat(text.between(0, 13)).isEqualTo("[Anna|1] met [Bob|2].");
        assertThat(text.between(5, 13)).isEqualTo("met [Bob|2].");
    }

    @Test
    void marksMayNestAndTouch() {
        MarkedText text = new MarkedText(
                "the Kremlin spokesman", List.of(new Mark(4, 11, "b"), new Mark(0, 21, "a"), new Mark(11, 21, "c")));

        assertThat(text.between(0, 21)).isEqualTo("[the [Kremlin|b][ spokesman|c]|a]");
    }

    @Test
    void whatCrossesAnotherMarkOrTheEndIsLeftOut() {
        MarkedText text = new MarkedText("one two three", List.of(new Mark(0, 7, "a"), new Mark(4, 13, "b")));

        assertThat(text.between(0, 13)).isEqualTo("[one two|a] three");
        assertThat(text.between(0, 5)).isEqualTo("one t");
    }

    @Test
    void aStretchIsOneLine() {
        assertThat(new MarkedText("one\r\ntwo", List.of()).between(0, 8)).isEqualTo("one  two");
    }
}
