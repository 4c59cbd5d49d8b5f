package org.wireroom.contract.article;

/**
 * The running story that an article belongs to.
 *
 * @param storyId names the story
 */
public record Story(String storyId) {}
