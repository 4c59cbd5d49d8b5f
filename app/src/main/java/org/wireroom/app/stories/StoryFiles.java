package org.wireroom.app.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.wireroom.app.results.ResultFiles;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.story.Story;
import org.wireroom.contract.story.StoryStatus;

/** The stories that a sink has written. */
public final class StoryFiles {
    private final Path out;

    /**
     * Reads from an output folder.
     *
     * @param out output folder of a sink
     */
    public StoryFiles(Path out) {
        this.out = out;
    }

    /**
     * All stories, the one with the latest article first; without those that have moved.
     *
     * @throws IOException if the files cannot be read
     */
    public List<Story> all() throws IOException {
        return ResultFiles.read(out, "stories", StoryFiles::story).stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Story::lastReceivedAt).reversed().thenComparing(Story::storyId))
                .toList();
    }

    /** What tells whether it is a story or where one has gone. */
    private record Head(StoryStatus status) {}

    private static Story story(byte[] json) {
        boolean moved = Json.read(json, Head.class).status() == StoryStatus.MOVED;
        return moved ? null : Json.read(json, Story.class);
    }
}
