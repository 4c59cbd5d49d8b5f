package org.wireroom.analysis.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;

class StoryWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Strikes, strik",
        "striking, strik",
        "strike, strik",
        "cities, city",
        "Velden’s, velden",
        "crisis, crisis",
        "bus, bus",
        "pass, pass",
        "need, need",
        "sing, sing"
    })
    void takesTheEnglishEndingsOff(String word, String stem) {
        assertThat(StoryWords.stem(word)).isEqualTo(stem);
    }

    @Test
    void countsTheWordsOfAHeadlineTwiceAndThoseOfFurnitureNever() {
        String text = "Dam cracks\nFollow us\nThe dam is old.";
        List<Segment> segments = List.of(
                new Segment(SegmentKind.HEADLINE, 0, 10),
                new Segment(SegmentKind.FURNITURE, 11, 20),
                new Segment(SegmentKind.PARAGRAPH, 21, 36));
        assertThat(StoryWords.of(text, segments)).containsEntry("dam", 3).containsEntry("crack", 2);
        assertThat(StoryWords.of(text, segments)).containsEntry("old", 1).doesNotContainKey("follow");
    }

    @Test
    void countsTheBeginningOfALongTextOnly() {
        String text = "dam ".repeat(600);
        assertThat(StoryWords.of(text, List.of(new Segment(SegmentKind.PARAGRAPH, 0, 2400))))
                .containsEntry("dam", 500);
    }
}
