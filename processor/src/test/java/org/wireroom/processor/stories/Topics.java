package org.wireroom.processor.stories;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wireroom.analysis.stories.TermFrequencies;
import org.wireroom.analysis.stories.TermVector;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;

/** What articles are about, in tests. */
final class Topics {
    private static final TermFrequencies ALL_RARE = TermFrequencies.of(1000, Map.of());

    private Topics() {}

    /** The vector of a text of some words, each as heavy as the others. */
    static TermVector of(String words) {
        return ALL_RARE.vector("en", words, List.of(new Segment(SegmentKind.PARAGRAPH, 0, words.length())));
    }

    /** A vector of words that are mostly those of a topic; it shares half of them with the next topic. */
    static TermVector random(Random random, int topic) {
        return of(IntStream.range(0, 5 + random.nextInt(15))
                .map(i -> random.nextInt(10) < 8 ? topic * 8 + random.nextInt(16) : 1000 + random.nextInt(5000))
                .mapToObj(term -> "word" + term)
                .collect(Collectors.joining(" ")));
    }
}
