package org.wireroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceSizesTest {
    private static final int MOST_LINES = 250;
    private static final int MOST_FILES = 24;

    private final List<Path> sources = sources();

    @Test
    void noFileIsTooLong() {
        assertThat(sources)
                .hasSizeGreaterThan(100)
                .allSatisfy(source ->
                        assertThat(lines(source)).as(source.toString()).isLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void noPackageHasTooManyFiles() {
        assertThat(counted(Path::getParent))
                .allSatisfy((folder, files) -> assertThat(files).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void noTwoTypesHaveTheSameName() {
        assertThat(counted(Path::getFileName))
                .allSatisfy(
                        (name, files) -> assertThat(files).as(name.toString()).isEqualTo(1));
    }

    private Map<Path, Long> counted(Function<Path, Path> by) {
        return sources.stream()
                .filter(source -> !source.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static long lines(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> found = Files.walk(Path.of(".."))) {
            return found.filter(path -> path.toString().replace('\\', '/').contains("/src/main/java/"))
                    .filter(path -> path.toString().endsWith(".java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
