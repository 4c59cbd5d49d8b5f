package org.wireroom.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;

/** One earlier body compared with later ones; words are named by numbers: 0-30 is thirty words. */
class PreparedBodyTest {
    private final PreparedBody earlier = new PreparedBody(body("0-100"));

    @Test
    void namesThePassagesThatALaterBodyTakes() {
        assertThat(passages("200-210 10-40 210-220 60-85")).containsExactly("10-39 from 10-40", "50-74 from 60-85");
    }

    @Test
    void namesThePassagesInTheOrderOfTheLaterBody() {
        assertThat(passages("60-85 200-210 10-40")).containsExactly("0-24 from 60-85", "35-64 from 10-40");
    }

    @Test
    void namesAPassageAtItsFirstPlaceInTheEarlierBody() {
        PreparedBody twice = new PreparedBody(body("0-30 100-110 0-30"));
        assertThat(twice.compare(new LaterBody(body("200-220 0-30"))).passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.there().start()).isZero());
    }

    @Test
    void namesAPassageEachTimeThatItIsTaken() {
        assertThat(passages("10-40 200-210 10-40")).containsExactly("0-29 from 10-40", "40-69 from 10-40");
    }

    @Test
    void namesNoRunOfFewerThanTwentyWords() {
        assertThat(passages("10-29 200-210 50-69")).isEmpty();
        assertThat(passages("10-30 200-210")).containsExactly("0-19 from 10-30");
    }

    @Test
    void comparesTheSameBodyWithManyLaterOnes() {
        assertThat(passages("0-100")).containsExactly("0-99 from 0-100");
        assertThat(passages("300-400")).isEmpty();
        assertThat(passages("0-100")).containsExactly("0-99 from 0-100");
    }

    @Test
    void findsNothingInABodyWithoutWords() {
        assertThat(earlier.compare(new LaterBody(ComparedBody.ofHashes())).passages())
                .isEmpty();
        PreparedBody empty = new PreparedBody(ComparedBody.ofHashes());
        assertThat(empty.compare(new LaterBody(body("0-100"))).passages()).isEmpty();
        assertThat(empty.compare(new LaterBody(body("0-100"))).kind()).isNull();
    }

    @Test
    void givesThePlaceInTheTextOfTheEarlierArticle() {
        String shared = IntStream.range(0, 25).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        String text = "Other words before it: " + shared + ". And after.";
        PreparedBody article =
                new PreparedBody(ComparedBody.of(text, List.of(new Segment(SegmentKind.PARAGRAPH, 0, text.length()))));
        ComparedBody later = ComparedBody.of(shared, List.of(new Segment(SegmentKind.PARAGRAPH, 0, shared.length())));
        assertThat(article.compare(new LaterBody(later)).passages())
                .singleElement()
                .satisfies(passage -> assertThat(text.substring(
                                passage.there().start(), passage.there().end()))
                        .isEqualTo(shared));
    }

    private List<String> passages(String later) {
        return earlier.compare(new LaterBody(body(later))).passages().stream()
                .map(passage -> passage.firstWord() + "-" + passage.lastWord() + " from "
                        + passage.there().start() + "-" + passage.there().end())
                .toList();
    }

    private static ComparedBody body(String ranges) {
        return ComparedBody.ofHashes(Arrays.stream(ranges.split(" "))
                .map(range -> range.split("-"))
                .flatMapToInt(ends -> IntStream.range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toArray());
    }
}
