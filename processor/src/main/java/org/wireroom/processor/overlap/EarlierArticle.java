package org.wireroom.processor.overlap;

import java.util.Comparator;
import org.wireroom.analysis.overlap.Comparison;

/**
 * An article that another one is compared with.
 *
 * @param articleId its id
 * @param firstReceivedAt when it was first received, in milliseconds since the epoch
 * @param comparison what the later article shares with it
 */
public record EarlierArticle(String articleId, long firstReceivedAt, Comparison comparison)
        implements Comparable<EarlierArticle> {
    private static final Comparator<EarlierArticle> ORDER =
            Comparator.comparingLong(EarlierArticle::firstReceivedAt).thenComparing(EarlierArticle::articleId);

    /** By (firstReceivedAt, articleId). */
    @Override
    public int compareTo(EarlierArticle other) {
        return ORDER.compare(this, other);
    }
}
