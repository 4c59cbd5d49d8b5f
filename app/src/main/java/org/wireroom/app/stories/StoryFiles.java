package org.wireroom.app.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.story.Story;
import org.wireroom.contract.story.StoryStatus;

/** The stories that a sink has written. */
public final class StoryFiles {
    private final Path folder;

    /**
     * Reads from an output folder.
     *
     * @param out output folder of a sink
     */
    public StoryFiles(Path out) {
        this.folder = out.resolve("stories");
    }

    /**
     * All stories, the one with the latest article first; without those that have moved.
     *
     * @throws IOException if the files cannot be read
     */
    public List<Story> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no stories in this folder");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(StoryFiles::read)
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(Story::lastReceivedAt)
                            .reversed()
                            .thenComparing(Story::storyId))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What tells whether it is a story or where one has gone. */
    private record Head(StoryStatus status) {}

    private static Story read(Path file) {
        try {
            byte[] json = Files.readAllBytes(file);
            boolean moved = Json.read(json, Head.class).status() == StoryStatus.MOVED;
            return moved ? null : Json.read(json, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
