package org.wireroom.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.Span;
import org.wireroom.contract.article.Dateline;
import org.wireroom.contract.article.Segment;
import org.wireroom.contract.article.SegmentKind;

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
    void turnsStretchesAndDatelineIntoThoseOfTheContract() {
        CodePoints points = new CodePoints("🚢 OSLO - Text.");

        assertThat(points.segments(List.of(new Stretch(SegmentKind.DATELINE, 3, 9))))
                .containsExactly(new Segment(SegmentKind.DATELINE, 2, 8));
        assertThat(points.dateline(new PrintedDateline("Oslo", "--03-25", 3, 9)))
                .isEqualTo(new Dateline("Oslo", "--03-25", 2, 8));
        assertThat(points.dateline(null)).isNull();
    }
}
