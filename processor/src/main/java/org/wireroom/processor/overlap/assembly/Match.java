package org.wireroom.processor.overlap.assembly;

import org.wireroom.processor.overlap.Comparison;
import org.wireroom.processor.overlap.EarlierArticle;
import org.wireroom.processor.overlap.OrderKey;

/**
 * An earlier article that an article is compared with.
 *
 * @param article its place in the order
 * @param edition its edition that has to be compared with, at the least
 * @param shards the shards that name it, as bits
 * @param asked the edition that was asked for, 0 for none
 * @param compared the edition that was compared with, 0 for none
 * @param comparison what that gave, null for nothing yet
 */
public record Match(OrderKey article, int edition, long shards, int asked, int compared, Comparison comparison) {
    static Match named(OrderKey article) {
        return new Match(article, 0, 0, 0, 0, null);
    }

    Match by(int shard, int itsEdition) {
        return new Match(article, Math.max(edition, itsEdition), shards | 1L << shard, asked, compared, comparison);
    }

    Match notBy(int shard) {
        return new Match(article, edition, shards & ~(1L << shard), asked, compared, comparison);
    }

    Match afterAsking() {
        return new Match(article, edition, shards, edition, compared, comparison);
    }

    Match with(int comparedEdition, Comparison found) {
        return comparedEdition < compared ? this : new Match(article, edition, shards, asked, comparedEdition, found);
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
