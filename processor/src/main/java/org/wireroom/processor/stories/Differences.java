package org.wireroom.processor.stories;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.wireroom.processor.stories.StoryDecision.Merge;

/** Articles and stories that differ from before at the present place, by the terms through which later articles find them. */
final class Differences {
    private final Set<Integer> terms = new HashSet<>();
    private final Set<GrowingStory> stories = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether an article may find anything that differs. */
    boolean concern(StoryProfile article) {
        for (int term : article.terms().heaviest()) {
            if (terms.contains(term)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a decision leads to a story that differs. */
    boolean contain(StoryDecision decision) {
        return stories.contains(decision.joined().founded())
                || decision.merges().stream()
                        .anyMatch(merge -> stories.contains(merge.survivor().founded())
                                || stories.contains(merge.absorbed().founded()));
    }

    /** An article is there that was not, or is no longer. */
    void add(StoryProfile article) {
        for (int term : article.terms().heaviest()) {
            terms.add(term);
        }
    }

    /** The stories to which a decision leads differ; null for none. */
    void add(StoryDecision decision) {
        if (decision != null) {
            add(decision.joined().founded());
            for (Merge merge : decision.merges()) {
                add(merge.absorbed().founded());
                add(merge.survivor().founded());
            }
        }
    }

    /** A story differs, and so does that which took it in. */
    private void add(GrowingStory story) {
        if (stories.add(story)) {
            story.members().forEach(member -> add(member.profile()));
        }
        if (story.present() != story) {
            add(story.present());
        }
    }
}
