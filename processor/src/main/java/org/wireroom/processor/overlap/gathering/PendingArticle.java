package org.wireroom.processor.overlap.gathering;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wireroom.processor.overlap.EarlierArticle;
import org.wireroom.processor.overlap.index.CandidateList;
import org.wireroom.processor.overlap.index.EarlierCandidate;
import org.wireroom.processor.stories.StoryAnswer;

/**
 * How far an article is between extracted and published: which shards have answered and which comparisons are there.
 *
 * <p>A message replaces what its sender said before. A message of an older generation is ignored, and one of a newer generation
 * starts over. So the state after a set of messages does not depend on how messages of different senders interleave.
 *
 * @param generation the newest generation seen in any message
 * @param presence whether that generation has arrived
 * @param queried the shards that were queried for this generation, as bits; known once it has arrived
 * @param answered the shards that have answered for this generation, as bits
 * @param naming the shards among them that named candidates
 * @param matches the earlier articles to compare with, by id, once all shards have answered
 * @param revision the last revision that was published, 0 for none
 * @param published hash of what was published last, null for nothing or a withdrawal
 * @param story the article's story, null before it is known for this generation
 * @param notified hash of what its story was notified of last, null for nothing
 */
public record PendingArticle(
        int generation,
        Presence presence,
        long queried,
        long answered,
        long naming,
        SortedMap<String, Match> matches,
        int revision,
        String published,
        StoryAnswer story,
        String notified) {
    /** Whether a generation has arrived. */
    public enum Presence {
        /** Shards have answered for it, but it has not arrived yet. */
        AWAITED,
        /** It has arrived. */
        PRESENT,
        /** It is a withdrawal. */
        WITHDRAWN
    }

    /** An article of which nothing is known. */
    public static final PendingArticle EMPTY =
            new PendingArticle(0, Presence.AWAITED, 0, 0, 0, new TreeMap<>(), 0, null, null, null);

    /** The article itself has arrived, perhaps once more. */
    public PendingArticle arrived(int itsGeneration, long shards) {
        if (itsGeneration < generation) {
            return this;
        }
        PendingArticle now = asOf(itsGeneration);
        return new PendingArticle(
                itsGeneration,
                Presence.PRESENT,
                shards,
                now.answered,
                now.naming,
                now.matches,
                revision,
                published,
                now.story,
                notified);
    }

    /** The article was withdrawn. */
    public PendingArticle withdrawn(int itsGeneration) {
        return itsGeneration < generation
                ? this
                : new PendingArticle(
                        itsGeneration,
                        Presence.WITHDRAWN,
                        0,
                        0,
                        0,
                        new TreeMap<>(),
                        revision,
                        published,
                        null,
                        notified);
    }

    /** A shard has answered; {@link #matched} takes its candidates once all shards have. */
    public PendingArticle answered(CandidateList answer) {
        if (answer.generation() < generation) {
            return this;
        }
        PendingArticle now = asOf(answer.generation());
        long bit = 1L << answer.shard();
        long nowNaming = answer.candidates().isEmpty() ? now.naming & ~bit : now.naming | bit;
        return new PendingArticle(
                now.generation,
                now.presence,
                now.queried,
                now.answered | bit,
                nowNaming,
                now.matches,
                revision,
                published,
                now.story,
                notified);
    }

    /** The stories are settled as far as this article is concerned. */
    public PendingArticle storied(StoryAnswer answer) {
        if (answer.generation() < generation) {
            return this;
        }
        PendingArticle now = asOf(answer.generation());
        return new PendingArticle(
                now.generation,
                now.presence,
                now.queried,
                now.answered,
                now.naming,
                now.matches,
                revision,
                published,
                answer,
                notified);
    }

    /** Takes the candidates of all shards; comparisons that were made before remain. */
    public PendingArticle matched(Collection<CandidateList> named) {
        SortedMap<String, Match> now = new TreeMap<>();
        for (CandidateList shard : named) {
            for (EarlierCandidate candidate : shard.candidates()) {
                String id = candidate.article().articleId();
                Match known = now.containsKey(id) ? now.get(id) : matches.get(id);
                now.put(id, (known == null ? Match.of(candidate) : known.atLeast(candidate.generation())));
            }
        }
        return with(now);
    }

    /** Comparisons have been made. */
    public PendingArticle compared(ComparisonResults all) {
        if (all.generation() != generation) {
            return this;
        }
        SortedMap<String, Match> now = new TreeMap<>(matches);
        for (ComparisonResults.Result result : all.results()) {
            now.computeIfPresent(result.earlierId(), (id, match) -> match.with(result));
        }
        return with(now);
    }

    /** The comparisons to request now. */
    public List<Match> missingComparisons() {
        return haveShardsAnswered()
                ? matches.values().stream().filter(Match::needsRequest).toList()
                : List.of();
    }

    /** All missing comparisons are requested. */
    public PendingArticle afterRequesting() {
        SortedMap<String, Match> now = new TreeMap<>();
        matches.forEach((id, match) -> now.put(id, match.afterRequesting()));
        return with(now);
    }

    /** Whether the article has arrived and all queried shards have answered. */
    public boolean haveShardsAnswered() {
        return presence == Presence.PRESENT && (queried & ~answered) == 0;
    }

    /** Whether everything that the overlap and the story of this generation depend on is known. */
    public boolean isComplete() {
        return haveShardsAnswered()
                && story != null
                && matches.values().stream().allMatch(Match::isCompared);
    }

    /** Whether the newest generation is a withdrawal. */
    public boolean isWithdrawn() {
        return presence == Presence.WITHDRAWN;
    }

    /** The comparisons, once everything is known. */
    public List<EarlierArticle> comparisons() {
        return matches.values().stream().map(Match::result).toList();
    }

    /** The next revision is published. */
    public PendingArticle published(String content) {
        return new PendingArticle(
                generation, presence, queried, answered, naming, matches, revision + 1, content, story, notified);
    }

    /** The article's story is notified of it. */
    public PendingArticle notified(String content) {
        return new PendingArticle(
                generation, presence, queried, answered, naming, matches, revision, published, story, content);
    }

    /** What was published is taken back. */
    public PendingArticle unpublished() {
        return new PendingArticle(
                generation, presence, queried, answered, naming, matches, revision, null, story, null);
    }

    private PendingArticle asOf(int newGeneration) {
        return newGeneration == generation
                ? this
                : new PendingArticle(
                        newGeneration, Presence.AWAITED, 0, 0, 0, new TreeMap<>(), revision, published, null, notified);
    }

    private PendingArticle with(SortedMap<String, Match> nowMatches) {
        return new PendingArticle(
                generation, presence, queried, answered, naming, nowMatches, revision, published, story, notified);
    }
}
