package org.wireroom.processor.stories;

/**
 * The story of an article.
 *
 * @param articleId the article
 * @param generation which version of it this answers
 * @param storyId the story that it is in: the id of the article that founded it
 * @param joinedId the story that it joined, which may have become a part of the other one since
 * @param similarity how much it resembled the members at its place, on average, with one decimal; 1 for a founder
 * @param reason why it is in the story, null for a founder
 * @param closed whether nothing can join the story any more; said of its founder only
 */
public record StoryAnswer(
        String articleId,
        int generation,
        String storyId,
        String joinedId,
        double similarity,
        StoryReason reason,
        boolean closed) {
    /** Whether the article founded its story. */
    public boolean founder() {
        return articleId.equals(storyId);
    }
}
