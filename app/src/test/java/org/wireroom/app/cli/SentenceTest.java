package org.wireroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("/in/a.txt"), "no such file or folder: /in/a.txt"),
                Arguments.of(new AccessDeniedException("/out"), "no permission to read or write: /out"),
                Arguments.of(new FileAlreadyExistsException("/out"), "a file is where a folder has to be: /out"),
                Arguments.of(
                        new FileSystemException("/out/a", null, "Read-only file system"),
                        "/out/a: Read-only file system"),
                Arguments.of(new NoSuchFileException("/in/a\nb"), "no such file or folder: /in/a\\u000ab"),
                Arguments.of(
                        new UncheckedIOException(new AccessDeniedException("/out")),
                        "no permission to read or write: /out"),
                Arguments.of(new IllegalStateException(new IOException("disk full")), "java.io.IOException: disk full"),
                Arguments.of(new NullPointerException(), "failed: NullPointerException"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatWentWrong(Exception failure, String sentence) {
        assertThat(Sentence.of(failure)).isEqualTo(sentence);
    }
}
