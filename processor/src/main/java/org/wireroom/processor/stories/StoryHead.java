package org.wireroom.processor.stories;

import java.util.List;
import java.util.TreeSet;

/**
 * What was published last about a story.
 *
 * @param revision the last revision, 0 for none
 * @param published hash of what was published, null for nothing or a withdrawal
 * @param closed whether it was closed then
 * @param into the stories that its articles went to, ascending
 * @param movedAt the record time at which it was published as moved, 0 if it was not
 */
public record StoryHead(int revision, String published, boolean closed, List<String> into, long movedAt) {
    /** A story of which nothing was published. */
    public static final StoryHead NOTHING = new StoryHead(0, null, false, List.of(), 0);

    public StoryHead {
        into = List.copyOf(into);
    }

    /** An article went to another story. */
    public StoryHead left(String to) {
        TreeSet<String> all = new TreeSet<>(into);
        all.add(to);
        return new StoryHead(revision, published, closed, List.copyOf(all), movedAt);
    }

    /** The story was published. */
    public StoryHead live(String content, boolean nowClosed) {
        return new StoryHead(revision + 1, content, nowClosed, List.of(), 0);
    }

    /** The story was published as moved. */
    public StoryHead moved(long at) {
        return new StoryHead(revision, null, false, into, at);
    }

    /** The story was withdrawn. */
    public StoryHead withdrawn() {
        return new StoryHead(revision, null, false, List.of(), 0);
    }
}
