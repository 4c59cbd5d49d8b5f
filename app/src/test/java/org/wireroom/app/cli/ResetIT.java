package org.wireroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.cli.options.ExitCodes;

class ResetIT {
    @TempDir
    Path folder;

    @Test
    void makesEverythingAgainFromTheRawTopic() throws Exception {
        write("a.txt", "The harbour is open, officials said.");
        write("b.txt", "The bridge is closed, officials said.");
        write("nul.txt", "one\0two");
        write("empty.txt", "");
        assertThat(wireroom("run", "--in", in())).isEqualTo(ExitCodes.DEAD_LETTERS);
        write("a.txt", "The harbour is open again, officials said.");
        assertThat(wireroom("run", "--in", in())).isEqualTo(ExitCodes.DONE);
        Map<String, String> before = results();
        assertThat(before).hasSize(2);

        answer("no\n");
        assertThat(wireroom("reset")).isEqualTo(ExitCodes.FAILED);
        assertThat(results()).isEqualTo(before);

        Files.writeString(Path.of(out()).resolve("articles/stranger.json"), "{}");
        answer("reset\n");
        assertThat(wireroom("reset")).isEqualTo(ExitCodes.DONE);
        assertThat(results()).isEqualTo(before);
        assertThat(wireroom("audit")).isEqualTo(ExitCodes.DONE);
        assertThat(wireroom("reset", "--yes")).isEqualTo(ExitCodes.DONE);
        assertThat(wireroom("audit")).isEqualTo(ExitCodes.DONE);
        assertThat(results()).isEqualTo(before);
    }

    private void write(String name, String text) throws Exception {
        Path file = Path.of(in()).resolve("wire").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The results without their revision numbers. */
    private Map<String, String> results() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of(out()).resolve("articles"))) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(), ResetIT::text, (a, b) -> a, TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceFirst("\"revision\" : [0-9]+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(String line) {
        InputStream answer = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        System.setIn(answer);
    }

    private int wireroom(String command, String... more) {
        return Wireroom.execute(Stream.concat(Stream.of(command, "--out", out()), Stream.of(more))
                .toArray(String[]::new));
    }

    private String in() {
        return folder.resolve("in").toString();
    }

    private String out() {
        return folder.resolve("out").toString();
    }
}
