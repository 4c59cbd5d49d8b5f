package org.wireroom.processor.overlap.gathering;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.processor.overlap.index.CandidateList;

/** Brings an article together with what the shards of the index say of it. */
public final class Matching {
    /** What is remembered of articles. */
    public interface Memory {
        /** How far an article is, null for nothing. */
        PendingArticle assembly(String articleId);

        /** Sets how far an article is. */
        void put(String articleId, PendingArticle assembly);

        /** Whom a shard has named last, null for nobody. */
        CandidateList named(String articleId, int shard);

        /** Sets whom a shard names, null for nobody. */
        void put(String articleId, int shard, CandidateList named);
    }

    private final Memory memory;

    /** With a memory that others may write to between calls. */
    public Matching(Memory memory) {
        this.memory = memory;
    }

    /**
     * The article itself has come.
     *
     * @param shards the shards that this edition was put to, as bits
     * @return whom it has to be compared with now
     */
    public List<Match> arrived(String articleId, int edition, long shards) {
        PendingArticle before = before(articleId);
        return ask(articleId, before, matched(articleId, before.arrived(edition, shards)));
    }

    /** The article was withdrawn. */
    public void withdrawn(String articleId, int edition) {
        memory.put(articleId, before(articleId).withdrawn(edition));
    }

    /**
     * A shard has answered.
     *
     * @return whom the article has to be compared with now
     */
    public List<Match> answered(CandidateList answer) {
        String articleId = answer.articleId();
        PendingArticle before = before(articleId);
        if (answer.edition() < before.edition()) {
            return List.of();
        }
        boolean nobody = answer.candidates().isEmpty();
        if (!nobody || memory.named(articleId, answer.shard()) != null) {
            memory.put(articleId, answer.shard(), nobody ? null : answer);
        }
        return ask(articleId, before, matched(articleId, before.answered(answer)));
    }

    private PendingArticle before(String articleId) {
        PendingArticle before = memory.assembly(articleId);
        return before == null ? PendingArticle.EMPTY : before;
    }

    private PendingArticle matched(String articleId, PendingArticle assembly) {
        boolean nobody = assembly.naming() == 0 && assembly.matches().isEmpty();
        if (nobody || !assembly.haveShardsAnswered()) {
            return assembly;
        }
        List<CandidateList> named = new ArrayList<>();
        for (int shard = 0; shard < Long.SIZE; shard++) {
            if ((assembly.naming() & 1L << shard) != 0) {
                named.add(memory.named(articleId, shard));
            }
        }
        return assembly.matched(named);
    }

    private List<Match> ask(String articleId, PendingArticle before, PendingArticle now) {
        List<Match> questions = now.questions();
        PendingArticle asked = questions.isEmpty() ? now : now.afterAsking();
        if (!asked.equals(before)) {
            memory.put(articleId, asked);
        }
        return questions;
    }
}
