package org.wireroom.processor.overlap.gathering;

import org.wireroom.analysis.overlap.Comparison;
import org.wireroom.processor.overlap.EarlierArticle;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.index.EarlierCandidate;

/**
 * An earlier article that an article is compared with.
 *
 * @param article its place in the order
 * @param generation the oldest of its generations that may be compared
 * @param requested the generation whose comparison was requested, 0 for none
 * @param compared the generation that was compared, 0 for none
 * @param comparison the result, null before there is one
 */
public record Match(OrderKey article, int generation, int requested, int compared, Comparison comparison) {
    static Match of(EarlierCandidate candidate) {
        return new Match(candidate.article(), candidate.generation(), 0, 0, null);
    }

    Match atLeast(int itsGeneration) {
        return itsGeneration <= generation ? this : new Match(article, itsGeneration, requested, compared, comparison);
    }

    Match afterRequesting() {
        return new Match(article, generation, generation, compared, comparison);
    }

    Match with(ComparisonResults.Result result) {
        return result.earlierGeneration() < compared
                ? this
                : new Match(article, generation, requested, result.earlierGeneration(), result.comparison());
    }

    boolean needsRequest() {
        return Math.max(requested, compared) < generation;
    }

    boolean isCompared() {
        return compared >= generation;
    }

    EarlierArticle result() {
        return new EarlierArticle(article.articleId(), article.firstReceivedAt(), comparison);
    }
}
