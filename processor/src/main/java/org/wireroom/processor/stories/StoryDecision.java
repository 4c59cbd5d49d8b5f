package org.wireroom.processor.stories;

import java.util.List;

/**
 * What was decided about an article at its place.
 *
 * @param joined the founder of the story that it joined; itself if it founds one
 * @param similarity how much it resembled the members on average; 1 for a founder
 * @param reason the member that it resembles most, null for a founder
 * @param merges the stories that were united because this one grew, in order
 */
record StoryDecision(PlacedArticle joined, double similarity, StoryReason reason, List<Merge> merges) {
    /** One story takes in another: that of the earlier founder that of the later one. */
    record Merge(PlacedArticle survivor, PlacedArticle absorbed) {}

    /** Whether both lead to the same stories. */
    boolean leadsToTheSame(StoryDecision other) {
        return other != null && joined == other.joined && merges.equals(other.merges);
    }
}
