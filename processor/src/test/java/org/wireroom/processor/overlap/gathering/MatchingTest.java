package org.wireroom.processor.overlap.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.index.CandidateList;
import org.wireroom.processor.overlap.index.EarlierCandidate;

class MatchingTest {
    private static final OrderKey EARLIER = new OrderKey(1, "wire-1");
    private static final String LATER = "wire-2";

    private final Remembered memory = new Remembered();
    private final Matching matching = new Matching(memory);

    @Test
    void requestsComparisonsOnceAllShardsHaveAnswered() {
        assertThat(matching.arrived(LATER, 1, 0b11)).isEmpty();
        assertThat(matching.answered(shard(0, new EarlierCandidate(EARLIER, 1))))
                .isEmpty();
        assertThat(matching.answered(shard(1)))
                .extracting(match -> match.article().articleId())
                .containsExactly("wire-1");
    }

    @Test
    void requestsAgainForANewerGeneration() {
        requestsComparisonsOnceAllShardsHaveAnswered();
        assertThat(matching.answered(shard(0, new EarlierCandidate(EARLIER, 2))))
                .extracting(Match::generation)
                .containsExactly(2);
    }

    @Test
    void doesNotWriteWhatAShardSaysAgain() {
        requestsComparisonsOnceAllShardsHaveAnswered();
        int written = memory.written;
        assertThat(matching.answered(shard(0, new EarlierCandidate(EARLIER, 1))))
                .isEmpty();
        assertThat(memory.written).isEqualTo(written);
    }

    private static CandidateList shard(int shard, EarlierCandidate... named) {
        return new CandidateList(shard, LATER, 1, List.of(named));
    }

    private static final class Remembered implements Matching.Memory {
        private final Map<String, PendingArticle> pendingArticles = new HashMap<>();
        private final Map<String, CandidateList> named = new HashMap<>();
        private int written;

        @Override
        public PendingArticle pending(String articleId) {
            return pendingArticles.get(articleId);
        }

        @Override
        public void put(String articleId, PendingArticle pending) {
            pendingArticles.put(articleId, pending);
            written++;
        }

        @Override
        public CandidateList candidates(String articleId, int shard) {
            return named.get(articleId + shard);
        }

        @Override
        public void put(String articleId, int shard, CandidateList candidates) {
            named.put(articleId + shard, candidates);
        }
    }
}
