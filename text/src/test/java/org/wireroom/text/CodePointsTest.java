package org.wireroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsASurrogatePairOnce() {
        String text = "a🚢b🚢c";
        CodePoints points = new CodePoints(text);

        for (int i = 0; i <= text.length(); i++) {
            assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
        }
    }

    @Test
    void countsHalvesOfPairsAsTheyStand() {
        String text = "\ude80a\ud83d\ud83d\udea2b\ud83d";
        CodePoints points = new CodePoints(text);

        assertThat(points.at(text.length())).isEqualTo(text.codePointCount(0, text.length()));
    }

    @Test
    void isTheIdentityWithoutPairs() {
        assertThat(new CodePoints("“Zoë”").span(1, 4)).isEqualTo(new Span(1, 4));
    }

    @Test
    void turnsSpansIntoSegments() {
        CodePoints points = new CodePoints("🚢 OSLO - Text.");

        assertThat(points.segments(List.of(new LabelledSpan(SegmentKind.DATELINE, 3, 9))))
                .containsExactly(new Segment(SegmentKind.DATELINE, 2, 8));
    }
}
