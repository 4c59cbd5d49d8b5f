package org.wireroom.processor.overlap.index;

import java.util.List;

/**
 * A shard's answer: all earlier articles that share a fingerprint of this shard with an article. It replaces what the shard
 * said of the article before.
 *
 * @param shard the shard
 * @param articleId the article
 * @param edition the article's edition that is spoken of
 * @param candidates earlier articles, in order
 */
public record CandidateList(int shard, String articleId, int edition, List<EarlierCandidate> candidates) {
    public CandidateList {
        candidates = List.copyOf(candidates);
    }
}
