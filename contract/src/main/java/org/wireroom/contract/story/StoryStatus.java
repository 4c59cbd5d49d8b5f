package org.wireroom.contract.story;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a story is. */
public enum StoryStatus {
    /** Articles may join it. */
    @JsonProperty("open")
    OPEN,
    /** Nothing has joined it for the window of stories, and nothing received now can. */
    @JsonProperty("closed")
    CLOSED,
    /** Its articles are in other stories. */
    @JsonProperty("moved")
    MOVED
}
