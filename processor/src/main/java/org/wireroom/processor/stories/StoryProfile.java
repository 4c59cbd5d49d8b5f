package org.wireroom.processor.stories;

import java.util.Arrays;
import java.util.Objects;
import org.wireroom.analysis.stories.TermVector;
import org.wireroom.processor.overlap.OrderKey;

/**
 * What decides which story an article belongs to.
 *
 * @param article its place in the order
 * @param generation counts the versions of the article
 * @param received the day of its first receipt, counted from 1970-01-01
 * @param published the day of its publication, null if unknown
 * @param terms what it is about; null if it was withdrawn
 * @param entities numbers of the people, organisations and places in it
 */
@SuppressWarnings("ArrayRecordComponent") // many of them are kept in memory
public record StoryProfile(
        OrderKey article, int generation, long received, Long published, TermVector terms, int[] entities) {
    /** An article that was withdrawn. */
    public static StoryProfile withdrawn(OrderKey article, int generation) {
        return new StoryProfile(article, generation, 0, null, null, new int[0]);
    }

    /** Whether the article is part of the set that the stories are a function of. */
    public boolean isLive() {
        return terms != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryProfile profile
                && article.equals(profile.article)
                && generation == profile.generation
                && received == profile.received
                && Objects.equals(published, profile.published)
                && Objects.equals(terms, profile.terms)
                && Arrays.equals(entities, profile.entities);
    }

    @Override
    public int hashCode() {
        return 31 * article.hashCode() + generation;
    }

    @Override
    public String toString() {
        return article + "/" + generation;
    }
}
