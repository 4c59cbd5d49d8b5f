package org.wireroom.processor.overlap.gathering;

import org.wireroom.analysis.overlap.Comparison;
import org.wireroom.processor.overlap.EarlierArticle;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.index.EarlierCandidate;

/**
 * An earlier article that an article is compared with.
 *
 * @param article its place in the order
 * @param edition its edition that has to be compared with, at the least
 * @param asked the edition that was asked for, 0 for none
 * @param compared the edition that was compared with, 0 for none
 * @param comparison what that gave, null for nothing yet
 */
public record Match(OrderKey article, int edition, int asked, int compared, Comparison comparison) {
    static Match named(EarlierCandidate candidate) {
        return new Match(candidate.article(), candidate.edition(), 0, 0, null);
    }

    Match named(int itsEdition) {
        return itsEdition <= edition ? this : new Match(article, itsEdition, asked, compared, comparison);
    }

    Match afterAsking() {
        return new Match(article, edition, edition, compared, comparison);
    }

    Match with(ComparisonResults.Answer answer) {
        return answer.earlierEdition() < compared
                ? this
                : new Match(article, edition, asked, answer.earlierEdition(), answer.comparison());
    }

    boolean hasToBeAsked() {
        return Math.max(asked, compared) < edition;
    }

    boolean isCompared() {
        return compared >= edition;
    }

    EarlierArticle result() {
        return new EarlierArticle(article.articleId(), article.firstReceivedAt(), comparison);
    }
}
