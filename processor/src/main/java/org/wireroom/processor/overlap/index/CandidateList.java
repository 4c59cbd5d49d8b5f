package org.wireroom.processor.overlap.index;

import java.util.List;

/**
 * A shard's answer: all earlier articles that share a fingerprint of this shard with an article. It replaces the shard's previous
 * answer.
 *
 * @param shard the shard
 * @param articleId the article
 * @param generation the article's generation that the answer is for
 * @param candidates earlier articles, in order
 */
public record CandidateList(int shard, String articleId, int generation, List<EarlierCandidate> candidates) {
    public CandidateList {
        candidates = List.copyOf(candidates);
    }
}
