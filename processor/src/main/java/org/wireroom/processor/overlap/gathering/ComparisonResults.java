package org.wireroom.processor.overlap.gathering;

import java.util.List;
import org.wireroom.analysis.overlap.Comparison;

/**
 * The results of comparing an article with earlier ones.
 *
 * @param articleId the later article
 * @param generation its generation that was compared
 * @param results one per earlier article
 */
public record ComparisonResults(String articleId, int generation, List<Result> results) {
    /**
     * The result of one comparison.
     *
     * @param earlierId the earlier article
     * @param earlierGeneration its generation that was compared
     * @param comparison what the two share
     */
    public record Result(String earlierId, int earlierGeneration, Comparison comparison) {}

    public ComparisonResults {
        results = List.copyOf(results);
    }
}
