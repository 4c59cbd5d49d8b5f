package org.wireroom.processor.stories;

import java.util.List;

/**
 * Why an article is in its story.
 *
 * @param articleId the earlier member that it resembles most
 * @param similarity how much
 * @param terms numbers of the terms that make them alike, the weightiest first
 * @param entities numbers of the people, organisations and places that both name
 */
public record StoryReason(String articleId, double similarity, List<Integer> terms, List<Integer> entities) {
    public StoryReason {
        terms = List.copyOf(terms);
        entities = List.copyOf(entities);
    }
}
