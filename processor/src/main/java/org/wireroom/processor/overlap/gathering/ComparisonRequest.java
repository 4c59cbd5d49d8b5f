package org.wireroom.processor.overlap.gathering;

import java.util.List;

/**
 * Asks the partition that keeps earlier articles to compare them with a later one.
 *
 * @param articleId the later article
 * @param edition its edition
 * @param words hashes of the words of its body
 * @param earlier the earlier articles, each with the edition that it has to be of at the least
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never changed
public record ComparisonRequest(String articleId, int edition, int[] words, List<Asked> earlier) {
    /**
     * An earlier article.
     *
     * @param articleId its id
     * @param edition the oldest edition that will do
     */
    public record Asked(String articleId, int edition) {}

    public ComparisonRequest {
        earlier = List.copyOf(earlier);
    }

    /** The same question about one of the earlier articles. */
    public ComparisonRequest about(Asked one) {
        return new ComparisonRequest(articleId, edition, words, List.of(one));
    }
}
