package org.wireroom.processor.overlap.gathering;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.processor.overlap.index.CandidateList;

/** Brings an article together with the candidates that the shards of the index name for it. */
public final class Matching {
    /** The state of articles. */
    public interface Memory {
        /** How far an article is, null if it is unknown. */
        PendingArticle pending(String articleId);

        /** Sets how far an article is. */
        void put(String articleId, PendingArticle pending);

        /** The candidates that a shard named last, null if there are none. */
        CandidateList candidates(String articleId, int shard);

        /** Sets the candidates of a shard, null for none. */
        void put(String articleId, int shard, CandidateList candidates);
    }

    private final Memory memory;

    /** On state that others may change between calls. */
    public Matching(Memory memory) {
        this.memory = memory;
    }

    /**
     * The article itself has arrived.
     *
     * @param shards the shards that were queried for this generation, as bits
     * @return the comparisons to request now
     */
    public List<Match> arrived(String articleId, int generation, long shards) {
        PendingArticle before = before(articleId);
        return request(articleId, before, matched(articleId, before.arrived(generation, shards)));
    }

    /** The article was withdrawn. */
    public void withdrawn(String articleId, int generation) {
        memory.put(articleId, before(articleId).withdrawn(generation));
    }

    /**
     * A shard has answered.
     *
     * @return the comparisons to request now
     */
    public List<Match> answered(CandidateList answer) {
        String articleId = answer.articleId();
        PendingArticle before = before(articleId);
        if (answer.generation() < before.generation()) {
            return List.of();
        }
        boolean none = answer.candidates().isEmpty();
        if (!none || memory.candidates(articleId, answer.shard()) != null) {
            memory.put(articleId, answer.shard(), none ? null : answer);
        }
        return request(articleId, before, matched(articleId, before.answered(answer)));
    }

    private PendingArticle before(String articleId) {
        PendingArticle before = memory.pending(articleId);
        return before == null ? PendingArticle.EMPTY : before;
    }

    private PendingArticle matched(String articleId, PendingArticle pending) {
        boolean none = pending.naming() == 0 && pending.matches().isEmpty();
        if (none || !pending.haveShardsAnswered()) {
            return pending;
        }
        List<CandidateList> named = new ArrayList<>();
        for (int shard = 0; shard < Long.SIZE; shard++) {
            if ((pending.naming() & 1L << shard) != 0) {
                named.add(memory.candidates(articleId, shard));
            }
        }
        return pending.matched(named);
    }

    private List<Match> request(String articleId, PendingArticle before, PendingArticle now) {
        List<Match> missing = now.missingComparisons();
        PendingArticle after = missing.isEmpty() ? now : now.afterRequesting();
        if (!after.equals(before)) {
            memory.put(articleId, after);
        }
        return missing;
    }
}
