package org.wireroom.contract.story;

import java.util.List;

/**
 * A story whose articles are in other stories now: the last value of its key in {@code news.stories} before it is withdrawn.
 *
 * @param storyId the record's key
 * @param status always moved
 * @param into the stories that have its articles, ascending
 */
public record MovedStory(String storyId, StoryStatus status, List<String> into) {
    public MovedStory {
        into = List.copyOf(into);
    }
}
