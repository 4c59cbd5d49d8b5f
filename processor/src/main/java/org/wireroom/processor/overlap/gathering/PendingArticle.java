package org.wireroom.processor.overlap.gathering;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wireroom.processor.overlap.EarlierArticle;
import org.wireroom.processor.overlap.index.CandidateList;
import org.wireroom.processor.overlap.index.EarlierCandidate;

/**
 * How far an article is on its way from extracted to published: which shards and which comparisons have answered.
 *
 * <p>Everything that arrives replaces what the same sender said before, and what belongs to another edition is left out or
 * starts anew. So the state after a set of messages does not depend on how those of different senders were interleaved.
 *
 * @param edition the newest edition that was heard of
 * @param presence whether that edition is there
 * @param asked the shards that this edition was put to, as bits; known once it is there
 * @param answered the shards that have answered for this edition, as bits
 * @param naming the shards among them that have named earlier articles
 * @param matches the earlier articles to compare with, by id, once all shards have answered
 * @param revision the last revision that was published, 0 for none
 * @param published hash of what was published last, null for nothing or a withdrawal
 */
public record PendingArticle(
        int edition,
        Presence presence,
        long asked,
        long answered,
        long naming,
        SortedMap<String, Match> matches,
        int revision,
        String published) {
    /** Whether an edition is there. */
    public enum Presence {
        /** Shards have spoken of it, but it has not come yet. */
        AWAITED,
        /** It has come. */
        PRESENT,
        /** It is a withdrawal. */
        WITHDRAWN
    }

    /** Nothing is known. */
    public static final PendingArticle EMPTY =
            new PendingArticle(0, Presence.AWAITED, 0, 0, 0, new TreeMap<>(), 0, null);

    /** The article itself has come, or comes again. */
    public PendingArticle arrived(int itsEdition, long shards) {
        if (itsEdition < edition) {
            return this;
        }
        PendingArticle now = asOf(itsEdition);
        return new PendingArticle(
                itsEdition, Presence.PRESENT, shards, now.answered, now.naming, now.matches, revision, published);
    }

    /** The article was withdrawn. */
    public PendingArticle withdrawn(int itsEdition) {
        return itsEdition < edition
                ? this
                : new PendingArticle(itsEdition, Presence.WITHDRAWN, 0, 0, 0, new TreeMap<>(), revision, published);
    }

    /** A shard has answered; whom it names is told to {@link #matched} once all have. */
    public PendingArticle answered(CandidateList answer) {
        if (answer.edition() < edition) {
            return this;
        }
        PendingArticle now = asOf(answer.edition());
        long bit = 1L << answer.shard();
        long nowNaming = answer.candidates().isEmpty() ? now.naming & ~bit : now.naming | bit;
        return new PendingArticle(
                now.edition, now.presence, now.asked, now.answered | bit, nowNaming, now.matches, revision, published);
    }

    /** All that the shards name: what was compared before stays compared. */
    public PendingArticle matched(Collection<CandidateList> named) {
        SortedMap<String, Match> now = new TreeMap<>();
        for (CandidateList shard : named) {
            for (EarlierCandidate candidate : shard.candidates()) {
                String id = candidate.article().articleId();
                Match known = now.containsKey(id) ? now.get(id) : matches.get(id);
                now.put(id, (known == null ? Match.named(candidate) : known.named(candidate.edition())));
            }
        }
        return with(now);
    }

    /** Comparisons have been made. */
    public PendingArticle compared(ComparisonResults answers) {
        if (answers.edition() != edition) {
            return this;
        }
        SortedMap<String, Match> now = new TreeMap<>(matches);
        for (ComparisonResults.Answer answer : answers.answers()) {
            now.computeIfPresent(answer.earlierId(), (id, match) -> match.with(answer));
        }
        return with(now);
    }

    /** Which earlier articles have to be asked for a comparison now. */
    public List<Match> questions() {
        return haveShardsAnswered()
                ? matches.values().stream().filter(Match::hasToBeAsked).toList()
                : List.of();
    }

    /** All questions are asked. */
    public PendingArticle afterAsking() {
        SortedMap<String, Match> now = new TreeMap<>();
        matches.forEach((id, match) -> now.put(id, match.afterAsking()));
        return with(now);
    }

    /** Whether the article is there and all shards that it was put to have answered. */
    public boolean haveShardsAnswered() {
        return presence == Presence.PRESENT && (asked & ~answered) == 0;
    }

    /** Whether everything is known that this edition's overlap depends on. */
    public boolean isComplete() {
        return haveShardsAnswered() && matches.values().stream().allMatch(Match::isCompared);
    }

    /** Whether the newest edition is a withdrawal. */
    public boolean isWithdrawn() {
        return presence == Presence.WITHDRAWN;
    }

    /** The comparisons, once everything is known. */
    public List<EarlierArticle> comparisons() {
        return matches.values().stream().map(Match::result).toList();
    }

    /** The next revision is published. */
    public PendingArticle published(String content) {
        return new PendingArticle(edition, presence, asked, answered, naming, matches, revision + 1, content);
    }

    /** What was published is taken back. */
    public PendingArticle unpublished() {
        return new PendingArticle(edition, presence, asked, answered, naming, matches, revision, null);
    }

    private PendingArticle asOf(int newEdition) {
        return newEdition == edition
                ? this
                : new PendingArticle(newEdition, Presence.AWAITED, 0, 0, 0, new TreeMap<>(), revision, published);
    }

    private PendingArticle with(SortedMap<String, Match> nowMatches) {
        return new PendingArticle(edition, presence, asked, answered, naming, nowMatches, revision, published);
    }
}
