package org.wireroom.processor.stories;

import java.util.List;
import org.wireroom.analysis.stories.TermVector;
import org.wireroom.contract.story.StoryArticle;
import org.wireroom.contract.story.StoryEntity;
import org.wireroom.processor.overlap.OrderKey;

/**
 * What a story knows of an article in it.
 *
 * @param storyId the story
 * @param place the article's place in the order
 * @param movedTo the story that the article has gone to, null if it is in this one or was withdrawn
 * @param details null if it is no longer in the story
 */
public record StoryMember(String storyId, OrderKey place, String movedTo, Details details) {
    /**
     * What a story says of an article, and what it is made from.
     *
     * @param article what the story lists
     * @param joinedId the story that it joined, which may have become a part of this one
     * @param language ISO 639-1 code
     * @param closed whether nothing can join the story any more; of its founder only
     * @param terms its heaviest terms
     * @param entities whom and what it names
     */
    public record Details(
            StoryArticle article,
            String joinedId,
            String language,
            boolean closed,
            TermVector terms,
            List<StoryEntity> entities) {
        public Details {
            entities = List.copyOf(entities);
        }
    }

    /** What is sent to a story when an article leaves it, for another story or for none. */
    public StoryMember gone(String to) {
        return new StoryMember(storyId, place, to, null);
    }

    /** Whether it is in the story. */
    public boolean isIn() {
        return details != null;
    }
}
