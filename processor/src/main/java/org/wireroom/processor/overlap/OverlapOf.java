package org.wireroom.processor.overlap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.analysis.overlap.Comparison;
import org.wireroom.analysis.overlap.Comparison.SharedPassage;
import org.wireroom.contract.article.Overlap;
import org.wireroom.contract.article.Passage;
import org.wireroom.contract.article.Relation;
import org.wireroom.text.RelationKind;

/** Computes an article's overlap from its comparisons with earlier articles, whatever their order. */
public final class OverlapOf {
    private static final int MOST_RELATIONS = 50;
    private static final double DECIMALS = 1e4;

    private final String articleId;
    private final ComparedBody body;

    /** For one article. */
    public OverlapOf(String articleId, ComparedBody body) {
        this.articleId = articleId;
        this.body = body;
    }

    /** What the article shares with earlier ones. */
    public Overlap with(Collection<EarlierArticle> articles) {
        List<EarlierArticle> earlier = articles.stream()
                .filter(other -> other.comparison().kind() != null)
                .sorted()
                .toList();
        String reportId = earlier.stream()
                .filter(other -> other.comparison().kind() == RelationKind.COPY)
                .map(EarlierArticle::articleId)
                .findFirst()
                .orElse(articleId);
        BitSet known = new BitSet(body.size());
        List<Passage> passages = passages(earlier, known);
        double novelty = body.size() == 0 ? 1 : 1 - (double) known.cardinality() / body.size();
        return new Overlap(reportId, rounded(novelty), relations(earlier, reportId), earlier.size(), passages);
    }

    private List<Passage> passages(List<EarlierArticle> earlier, BitSet known) {
        List<Passage> passages = new ArrayList<>();
        for (EarlierArticle other : earlier) {
            for (SharedPassage shared : other.comparison().passages()) {
                int end = shared.lastWord() + 1;
                if (known.nextClearBit(shared.firstWord()) < end) {
                    known.set(shared.firstWord(), end);
                    passages.add(new Passage(
                            body.start(shared.firstWord()),
                            body.end(shared.lastWord()),
                            other.articleId(),
                            shared.there().start(),
                            shared.there().end()));
                }
            }
        }
        passages.sort(Comparator.comparingInt(Passage::start).thenComparing(Passage::end));
        return passages;
    }

    private static List<Relation> relations(List<EarlierArticle> earlier, String reportId) {
        return earlier.stream()
                .sorted(Comparator.comparing(other -> !other.articleId().equals(reportId)))
                .limit(MOST_RELATIONS)
                .map(OverlapOf::relation)
                .toList();
    }

    private static Relation relation(EarlierArticle other) {
        Comparison comparison = other.comparison();
        return new Relation(
                other.articleId(),
                comparison.kind(),
                rounded(comparison.resemblance()),
                rounded(comparison.containment()));
    }

    private static double rounded(double share) {
        return Math.round(share * DECIMALS) / DECIMALS;
    }
}
