package org.wireroom.contract.story;

import java.util.List;

/**
 * Why an article joined a story.
 *
 * @param articleId the earlier article of the story that it resembles most
 * @param similarity how much, from 0 to 1 with two decimals
 * @param terms words that both have and few others, the weightiest first; at most 5
 * @param entities names of the people, organisations and places that both name; at most 3
 */
public record JoinReason(String articleId, double similarity, List<String> terms, List<String> entities) {
    public JoinReason {
        terms = List.copyOf(terms);
        entities = List.copyOf(entities);
    }
}
