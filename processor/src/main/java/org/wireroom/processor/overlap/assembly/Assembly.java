package org.wireroom.processor.overlap.assembly;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wireroom.processor.overlap.EarlierArticle;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.index.Candidate;
import org.wireroom.processor.overlap.index.Candidates;

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
 * @param matches the earlier articles to compare with, by id
 * @param revision the last revision that was published, 0 for none
 * @param published hash of what was published last, null for nothing or a withdrawal
 */
public record Assembly(
        int edition,
        Presence presence,
        long asked,
        long answered,
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
    public static final Assembly EMPTY = new Assembly(0, Presence.AWAITED, 0, 0, new TreeMap<>(), 0, null);

    /** The article itself has come, or comes again. */
    public Assembly arrived(int itsEdition, long shards) {
        if (itsEdition < edition) {
            return this;
        }
        Assembly now = asOf(itsEdition);
        return new Assembly(itsEdition, Presence.PRESENT, shards, now.answered, now.matches, revision, published);
    }

    /** The article was withdrawn. */
    public Assembly withdrawn(int itsEdition) {
        return itsEdition < edition
                ? this
                : new Assembly(itsEdition, Presence.WITHDRAWN, 0, 0, new TreeMap<>(), revision, published);
    }

    /** A shard has answered. */
    public Assembly answered(Candidates answer) {
        if (answer.edition() < edition) {
            return this;
        }
        Assembly now = asOf(answer.edition());
        SortedMap<String, Match> named = new TreeMap<>();
        now.matches.forEach((id, match) -> named.put(id, match.notBy(answer.shard())));
        for (Candidate candidate : answer.candidates()) {
            OrderKey article = candidate.article();
            Match match = named.getOrDefault(article.articleId(), Match.named(article));
            named.put(article.articleId(), match.by(answer.shard(), candidate.edition()));
        }
        named.values().removeIf(match -> match.shards() == 0);
        return now.with(now.answered | 1L << answer.shard(), named);
    }

    /** A comparison has been made. */
    public Assembly compared(Answer answer) {
        Match match = matches.get(answer.earlierId());
        if (answer.edition() != edition || match == null) {
            return this;
        }
        SortedMap<String, Match> now = new TreeMap<>(matches);
        now.put(answer.earlierId(), match.with(answer.earlierEdition(), answer.comparison()));
        return with(answered, now);
    }

    /** Which earlier articles have to be asked for a comparison now. */
    public List<Match> questions() {
        return haveShardsAnswered()
                ? matches.values().stream().filter(Match::hasToBeAsked).toList()
                : List.of();
    }

    /** All questions are asked. */
    public Assembly afterAsking() {
        SortedMap<String, Match> now = new TreeMap<>();
        matches.forEach((id, match) -> now.put(id, match.afterAsking()));
        return with(answered, now);
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
    public Assembly published(String content) {
        return new Assembly(edition, presence, asked, answered, matches, revision + 1, content);
    }

    /** What was published is taken back. */
    public Assembly unpublished() {
        return new Assembly(edition, presence, asked, answered, matches, revision, null);
    }

    private boolean haveShardsAnswered() {
        return presence == Presence.PRESENT && (asked & ~answered) == 0;
    }

    private Assembly asOf(int newEdition) {
        return newEdition == edition
                ? this
                : new Assembly(newEdition, Presence.AWAITED, 0, 0, new TreeMap<>(), revision, published);
    }

    private Assembly with(long nowAnswered, SortedMap<String, Match> nowMatches) {
        return new Assembly(edition, presence, asked, nowAnswered, nowMatches, revision, published);
    }
}
