package org.wireroom.processor.stories;

import java.util.List;

/**
 * How alike two articles are to the search for stories.
 *
 * @param similarity of what they are about, from 0 to 1
 * @param faded the same, less the more time lies between them
 * @param reason what makes them alike
 */
public record Likeness(double similarity, double faded, StoryReason reason) {
    /** Articles and stories that are less alike, on average, are not brought together. */
    public static final double THRESHOLD = StoryFold.THRESHOLD;

    /** How much a later article is like an earlier one. */
    public static Likeness of(StoryProfile earlier, StoryProfile later) {
        PlacedArticle founder = new PlacedArticle(earlier);
        founder.decision(new StoryDecision(founder, 1, null, List.of()));
        GrowingStory story = founder.founded();
        story.add(founder);
        StoryReason reason = new Resemblance(later, story).strongest(List.of(founder));
        return new Likeness(reason.similarity(), story.similarity(later), reason);
    }
}
