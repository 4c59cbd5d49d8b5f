package org.wireroom.processor.stories;

import org.wireroom.processor.overlap.OrderKey;

/** An article at its place in the order, with what was decided there. */
final class PlacedArticle {
    private StoryProfile profile;
    private GrowingStory founded;
    private StoryDecision decision;
    private StoryAnswer answered;
    private int search;
    private int shared;

    PlacedArticle(StoryProfile profile) {
        this.profile = profile;
    }

    StoryProfile profile() {
        return profile;
    }

    void profile(StoryProfile now) {
        profile = now;
    }

    OrderKey key() {
        return profile.article();
    }

    /** The story that this article founds, without members; it keeps its identity while the article keeps its place. */
    GrowingStory founded() {
        if (founded == null) {
            founded = new GrowingStory(this);
        }
        return founded;
    }

    /** What was decided, null before. */
    StoryDecision decision() {
        return decision;
    }

    void decision(StoryDecision now) {
        decision = now;
    }

    /** What was said of it last, null for nothing. */
    StoryAnswer answered() {
        return answered;
    }

    void answered(StoryAnswer now) {
        answered = now;
    }

    /** The story that it is in now. */
    GrowingStory story() {
        return decision.joined().founded().present();
    }

    /** Whether it is too old to matter. */
    boolean isForgotten() {
        return decision == null;
    }

    /** Counts a term that it shares with the article of a search, and returns how many these are. */
    int share(int ofSearch) {
        shared = search == ofSearch ? shared + 1 : 1;
        search = ofSearch;
        return shared;
    }
}
