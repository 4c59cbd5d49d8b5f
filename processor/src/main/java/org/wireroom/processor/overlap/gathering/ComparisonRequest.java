package org.wireroom.processor.overlap.gathering;

import java.util.List;

/**
 * Asks the partition of earlier articles to compare them with a later one.
 *
 * @param articleId the later article
 * @param generation its generation
 * @param words hashes of the words of its body
 * @param earlier the earlier articles
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never changed
public record ComparisonRequest(String articleId, int generation, int[] words, List<Earlier> earlier) {
    /**
     * An earlier article.
     *
     * @param articleId its id
     * @param generation the oldest generation that may be compared
     */
    public record Earlier(String articleId, int generation) {}

    public ComparisonRequest {
        earlier = List.copyOf(earlier);
    }

    /** The same request for one of the earlier articles. */
    public ComparisonRequest about(Earlier one) {
        return new ComparisonRequest(articleId, generation, words, List.of(one));
    }
}
