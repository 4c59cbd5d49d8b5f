package org.wireroom.processor.overlap.gathering;

import java.util.List;
import org.wireroom.analysis.overlap.Comparison;

/**
 * What comparisons of an article with earlier ones gave.
 *
 * @param articleId the later article
 * @param edition its edition that was compared
 * @param answers one an earlier article
 */
public record ComparisonResults(String articleId, int edition, List<Answer> answers) {
    /**
     * What one comparison gave.
     *
     * @param earlierId the earlier article
     * @param earlierEdition its edition that was compared
     * @param comparison what the two share
     */
    public record Answer(String earlierId, int earlierEdition, Comparison comparison) {}

    public ComparisonResults {
        answers = List.copyOf(answers);
    }
}
