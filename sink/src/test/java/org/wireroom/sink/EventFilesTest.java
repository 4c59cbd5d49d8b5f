package org.wireroom.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;

class EventFilesTest {
    private static final EventFile FILE = new EventFile("articles/e7", "wire-e7.json");

    @TempDir
    Path out;

    private EventFiles files;

    @BeforeEach
    void open() throws IOException {
        files = new EventFiles(out, "sink", 2, true);
    }

    @AfterEach
    void close() throws IOException {
        files.close();
    }

    @Test
    void writesAnEventAsItsFile() throws Exception {
        write(event(1, "one"));
        assertThat(Json.MAPPER.readTree(content())).isEqualTo(Json.MAPPER.readTree(event(1, "one")));
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void laysJsonOutForPeopleOrNot() throws Exception {
        write(event(1, "one"));
        assertThat(content()).contains(System.lineSeparator() + "  \"revision\"");
        files.close();
        files = new EventFiles(out, "sink", 2, false);
        write(event(2, "one"));
        assertThat(content()).isEqualTo(new String(event(2, "one"), StandardCharsets.UTF_8));
    }

    @Test
    void replacesAnOlderRevision() throws Exception {
        write(event(1, "one"));
        write(event(2, "two"));
        assertThat(content()).contains("two");
    }

    @Test
    void replacesANewerRevisionByAnEventThatComesAfterIt() throws Exception {
        write(event(2, "two"));
        write(event(1, "one"));
        assertThat(content()).contains("one");
    }

    @Test
    void replacesAFileThatIsDamaged() throws Exception {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), "{\"revision\": 9");
        write(event(1, "one"));
        assertThat(content()).contains("one");
        Files.writeString(path(), "");
        write(event(1, "two"));
        assertThat(content()).contains("two");
    }

    @Test
    void removesTheFileOfAWithdrawnKey() throws Exception {
        write(event(1, "one"));
        write(null);
        assertThat(path()).doesNotExist();
        write(null);
        assertThat(path()).doesNotExist();
    }

    @Test
    void writesManyFilesAtOnce() throws Exception {
        Map<EventFile, byte[]> events = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            events.put(new EventFile("articles/%02x".formatted(i % 256), i + ".json"), event(i, "text " + i));
        }
        files.write(events);
        for (Map.Entry<EventFile, byte[]> entry : events.entrySet()) {
            assertThat(Json.MAPPER.readTree(Files.readString(entry.getKey().in(out))))
                    .isEqualTo(Json.MAPPER.readTree(entry.getValue()));
        }
    }

    @Test
    void namesTheFolderWhenTheDiskRefuses() throws Exception {
        Files.createDirectories(out.resolve("articles"));
        Files.writeString(out.resolve("articles/e7"), "a file where a folder has to be");
        assertThatThrownBy(() -> write(event(1, "one")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("articles");
    }

    @Test
    void failsWhenAFileCannotBeReplaced() throws Exception {
        Files.createDirectories(path().resolve("in the way"));
        assertThatThrownBy(() -> write(event(1, "one")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot write to the output folder")
                .hasMessageContaining(out.toRealPath().toString());
    }

    @Test
    void refusesASinkOfTheSameNameInTheSameFolder() {
        assertThatThrownBy(() -> new EventFiles(out, "sink", 1, true)).hasMessageContaining("another process is using");
    }

    @Test
    void clearsAwayWhatACrashLeftBehind() throws Exception {
        files.close();
        Files.createDirectory(out.resolve(".incoming/ended"));
        Files.writeString(out.resolve(".incoming/ended/wire-00.json"), "{\"rev");
        Files.writeString(out.resolve(".incoming/sink/wire-00.json"), "{\"rev");
        files = new EventFiles(out, "sink", 1, true);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void sharesAFolderWithOtherSinksAndLeavesTheirFilesAlone() throws Exception {
        try (EventFiles other = new EventFiles(out, "other", 1, true)) {
            Path underWay = Files.writeString(out.resolve(".incoming/other/wire-00.json"), "{\"rev");
            files.close();
            files = new EventFiles(out, "sink", 1, true);
            assertThat(underWay).exists();
            write(event(1, "one"));
            Files.delete(underWay);
        }
        assertThat(content()).contains("one");
    }

    @Test
    void removesTheOlderFilesOfAPartitionInEveryForm() throws Exception {
        Path old = out.resolve("ninjs/e7/wire-0123456789abcdef0123456789abcde7.json");
        Path foreign = out.resolve("articles/e7/notes.txt");
        EventFile fresh = EventFile.of(Topics.ENRICHED, "wire-1123456789abcdef0123456789abcde7")
                .orElseThrow();
        files.write(Map.of(fresh, event(1, "one")));
        Files.createDirectories(old.getParent());
        for (Path file : List.of(old, foreign)) {
            Files.setLastModifiedTime(Files.writeString(file, "{}"), FileTime.fromMillis(1_000));
        }
        assertThat(files.removeOlder(new TopicPartition(Topics.ENRICHED, 0), 1, 2_000))
                .isEqualTo(1);
        assertThat(old).doesNotExist();
        assertThat(foreign).exists();
        assertThat(fresh.in(out)).exists();
    }

    private void write(byte[] event) throws Exception {
        Map<EventFile, byte[]> events = new HashMap<>();
        events.put(FILE, event);
        files.write(events);
    }

    private static byte[] event(int revision, String text) {
        return ("{\"schemaVersion\":\"1.0\",\"source\":{\"revision\":99},\"revision\":" + revision + ",\"text\":\""
                        + text + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Path path() {
        return FILE.in(out);
    }

    private String content() throws IOException {
        return Files.readString(path());
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.walk(out.resolve(".incoming"))) {
            return all.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }
}
