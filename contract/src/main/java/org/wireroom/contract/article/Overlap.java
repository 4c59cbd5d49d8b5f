package org.wireroom.contract.article;

import java.util.List;

/**
 * What an article shares with earlier ones. "Earlier" is a smaller (firstReceivedAt, articleId).
 *
 * @param reportId the earliest article that this one is itself a copy of, or its own id
 * @param novelty share of body words outside passages, 0 to 1; 1 if there are no body words
 * @param relations at most 50, the report's first, then the earliest
 * @param relationsTotal how many relations there are
 * @param passages in order of their start
 */
public record Overlap(
        String reportId, double novelty, List<Relation> relations, int relationsTotal, List<Passage> passages) {
    public Overlap {
        relations = List.copyOf(relations);
        passages = List.copyOf(passages);
    }

    /** The overlap of an article that shares nothing. */
    public static Overlap none(String articleId) {
        return new Overlap(articleId, 1.0, List.of(), 0, List.of());
    }
}
