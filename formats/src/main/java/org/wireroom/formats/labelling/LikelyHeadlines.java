package org.wireroom.formats.labelling;

import java.util.List;
import org.wireroom.formats.trees.BoostedTrees;

/** Tells by a model which line above the body is the headline. Thread-safe. */
final class LikelyHeadlines {
    /** A line that is less probable is not preferred to the first one. */
    private static final double LEAST = 0.15;

    private final BoostedTrees model = BoostedTrees.resource(LikelyHeadlines.class, "headlines.trees");

    /**
     * The most probable of the lines that look like a headline.
     *
     * @param body index of the first block of the body
     * @param lines indexes of these lines
     * @return its index, where a page prints it twice that of the first; -1 if none is probable
     */
    int best(Page page, int body, List<Integer> lines) {
        HeadlineFeatures features = new HeadlineFeatures(page, body);
        int best = -1;
        double most = LEAST;
        for (int line : features.candidates()) {
            double probability = lines.contains(line) ? model.of(features.row(line)) : 0;
            if (probability > most) {
                most = probability;
                best = line;
            }
        }
        return firstPrinted(page, best, lines);
    }

    private static int firstPrinted(Page page, int index, List<Integer> lines) {
        return lines.stream()
                .filter(one -> index >= 0
                        && page.block(one).line().equals(page.block(index).line()))
                .findFirst()
                .orElse(index);
    }

    /** The candidates of a page with their features, for training. */
    static BlockRows rows(Page page, int body) {
        HeadlineFeatures features = new HeadlineFeatures(page, body);
        List<Integer> candidates = features.candidates();
        return new BlockRows(
                candidates.stream().map(page::block).toList(),
                candidates.stream().map(features::row).toList());
    }
}
