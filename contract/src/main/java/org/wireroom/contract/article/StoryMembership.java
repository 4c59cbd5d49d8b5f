package org.wireroom.contract.article;

/**
 * The story that an article belongs to: the reports of one event.
 *
 * @param storyId names the story: the id of the article that founded it
 * @param founder whether this article founded it
 * @param similarity how much the article resembled the reports before it on average, from 0 to 1 with one decimal; 1 for a founder
 */
public record StoryMembership(String storyId, boolean founder, double similarity) {}
