package org.wireroom.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Entity;
import org.wireroom.text.EntityType;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;

class PromisesTest {
    private static final String TEXT = "Storm nears Oslo\n\nThe storm moved north.";

    private static List<String> brokenBy(int start, int end) {
        Entity entity = new Entity(
                "x", EntityType.PLACE, "Oslo", List.of(), List.of(), null, null, List.of(new Span(start, end)));
        return Promises.brokenBy(EnrichedArticle.builder()
                .articleId("x")
                .version("")
                .feed("x")
                .language("en")
                .text(TEXT)
                .segments(List.of(
                        new Segment(SegmentKind.HEADLINE, 0, 16),
                        new Segment(SegmentKind.PARAGRAPH, 18, TEXT.length())))
                .entities(List.of(entity))
                .build());
    }

    @Test
    void findsNothingWrongWithAMentionInItsSegment() {
        assertThat(brokenBy(12, 16)).isEmpty();
    }

    @Test
    void findsAMentionOutsideTheText() {
        assertThat(brokenBy(12, TEXT.length() + 1)).singleElement().asString().contains("outside the text");
    }

    @Test
    void findsAMentionThatLeavesItsSegment() {
        assertThat(brokenBy(12, 21)).singleElement().asString().contains("not inside one segment");
    }

    @Test
    void findsAMentionWithWhiteSpaceAtItsEnds() {
        assertThat(brokenBy(11, 16)).singleElement().asString().contains("white space");
    }
}
