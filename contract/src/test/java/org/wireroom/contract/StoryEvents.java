package org.wireroom.contract;

import java.util.List;
import org.wireroom.contract.story.JoinReason;
import org.wireroom.contract.story.MovedStory;
import org.wireroom.contract.story.Story;
import org.wireroom.contract.story.StoryArticle;
import org.wireroom.contract.story.StoryChange;
import org.wireroom.contract.story.StoryEntity;
import org.wireroom.contract.story.StoryStatus;
import org.wireroom.text.EntityType;

/** Stories with every field set. */
final class StoryEvents {
    private static final String FOUNDER = Events.ID;
    private static final String LATER = Events.EARLIER;

    private StoryEvents() {}

    static Story story() {
        return new Story(
                FOUNDER,
                2,
                "en",
                StoryStatus.OPEN,
                List.of(LATER),
                "Ships wait",
                FOUNDER,
                Events.RECEIVED,
                Events.RECEIVED,
                2,
                1,
                List.of("harbour-wire"),
                0.4,
                List.of(new StoryEntity("person:ana-brandt", "Ana Brandt", EntityType.PERSON, 2)),
                List.of(
                        article(FOUNDER, 1, null),
                        article(LATER, 0.4, new JoinReason(FOUNDER, 0.41, List.of("ships"), List.of("Ana Brandt")))));
    }

    static MovedStory moved() {
        return new MovedStory(LATER, StoryStatus.MOVED, List.of(FOUNDER));
    }

    static StoryChange merged() {
        return new StoryChange(LATER, StoryChange.Kind.MERGED, null, List.of(FOUNDER));
    }

    private static StoryArticle article(String id, double similarity, JoinReason because) {
        return new StoryArticle(
                id,
                FOUNDER,
                "harbour-wire",
                null,
                Events.RECEIVED,
                "2026-11-20",
                "Ships wait",
                null,
                1,
                similarity,
                because);
    }
}
