package org.wireroom.contract.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What happened to a story: the value of {@code news.stories.changes}. These say what was published, and when; they depend on
 * the order of arrival, unlike the stories themselves.
 *
 * @param storyId the record's key
 * @param change what happened
 * @param articleId the article that joined or left, null where the whole story changed
 * @param into the stories that articles went to, empty if none
 */
public record StoryChange(String storyId, Kind change, String articleId, List<String> into) {
    /** What happened. */
    public enum Kind {
        /** The article founded the story. */
        @JsonProperty("founded")
        FOUNDED,
        /** The article joined it. */
        @JsonProperty("joined")
        JOINED,
        /** The article left it for another story, or was withdrawn. */
        @JsonProperty("left")
        LEFT,
        /** All its articles went to one story. */
        @JsonProperty("merged")
        MERGED,
        /** All its articles went to several stories. */
        @JsonProperty("split")
        SPLIT,
        /** Nothing has joined it for the window of stories. */
        @JsonProperty("closed")
        CLOSED,
        /** All its articles were withdrawn. */
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    public StoryChange {
        into = List.copyOf(into);
    }
}
