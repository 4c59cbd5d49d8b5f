package org.wireroom.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What examples state is in their articles, by a count that does not use the readers. */
class DocumentCountTest {
    private static final Path EXAMPLES = Path.of("../examples/formats");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everythingStatedIsRead(Path example) throws Exception {
        assertThat(DocumentCount.missing(Files.readAllBytes(example))).isEmpty();
    }

    @Test
    void theExamplesStateEverything() throws IOException {
        Set<DocumentCount.Field> stated = EnumSet.noneOf(DocumentCount.Field.class);
        for (Path example : examples()) {
            stated.addAll(DocumentCount.stated(Files.readAllBytes(example)).keySet());
        }

        assertThat(stated).containsExactlyInAnyOrder(DocumentCount.Field.values());
    }
}
