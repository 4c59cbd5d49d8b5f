package org.wireroom.producer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path temp;

    @Test
    void leavesEverythingToTheRescansWhereTheOperatingSystemWatchesNothing() throws Exception {
        try (FileSystem unwatched = FileSystems.newFileSystem(temp.resolve("a.zip"), Map.of("create", "true"));
                FolderWatch watch = new FolderWatch(unwatched)) {
            watch.add(unwatched.getPath("/"));
            assertThat(watch.await(Duration.ZERO)).isEqualTo(new FolderWatch.Changes(Set.of(), false));
        }
    }

    @Test
    void watchesTheOtherFoldersWhereOneCannotBeWatched() throws Exception {
        try (FolderWatch watch = new FolderWatch(temp.getFileSystem())) {
            watch.add(temp.resolve("absent"));
            watch.add(temp);
            Path file = Files.writeString(temp.resolve("a.txt"), "text");
            assertThat(watch.await(Duration.ofSeconds(20)).paths()).contains(file);
            Files.delete(file);
            assertThat(watch.await(Duration.ofSeconds(20)).paths()).contains(file);
        }
    }
}
