package org.wireroom.processor.overlap.assembly;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.processor.overlap.index.Candidates;

/** Brings an article together with what the shards of the index say of it. */
public final class Matching {
    /** What is remembered of articles. */
    public interface Memory {
        /** How far an article is, null for nothing. */
        Assembly assembly(String articleId);

        /** Sets how far an article is. */
        void put(String articleId, Assembly assembly);

        /** Whom a shard has named last, null for nobody. */
        Candidates named(String articleId, int shard);

        /** Sets whom a shard names, null for nobody. */
        void put(String articleId, int shard, Candidates named);
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
        Assembly before = before(articleId);
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
    public List<Match> answered(Candidates answer) {
        String articleId = answer.articleId();
        Assembly before = before(articleId);
        if (answer.edition() < before.edition()) {
            return List.of();
        }
        boolean nobody = answer.candidates().isEmpty();
        if (!nobody || memory.named(articleId, answer.shard()) != null) {
            memory.put(articleId, answer.shard(), nobody ? null : answer);
        }
        return ask(articleId, before, matched(articleId, before.answered(answer)));
    }

    private Assembly before(String articleId) {
        Assembly before = memory.assembly(articleId);
        return before == null ? Assembly.EMPTY : before;
    }

    private Assembly matched(String articleId, Assembly assembly) {
        boolean nobody = assembly.naming() == 0 && assembly.matches().isEmpty();
        if (nobody || !assembly.haveShardsAnswered()) {
            return assembly;
        }
        List<Candidates> named = new ArrayList<>();
        for (int shard = 0; shard < Long.SIZE; shard++) {
            if ((assembly.naming() & 1L << shard) != 0) {
                named.add(memory.named(articleId, shard));
            }
        }
        return assembly.matched(named);
    }

    private List<Match> ask(String articleId, Assembly before, Assembly now) {
        List<Match> questions = now.questions();
        Assembly asked = questions.isEmpty() ? now : now.afterAsking();
        if (!asked.equals(before)) {
            memory.put(articleId, asked);
        }
        return questions;
    }
}
