package org.wireroom.training.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordVectorsTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("vectors.json");
        Files.writeString(file, """
                {"size": 4, "dimensions": 2, "words": ["the", ",", "harbour", "ferry"], "vectors": {
                "the": [3, 4, 5, 0], ",": [1, 1, 1.4, 1], "harbour": [0, 2, 2, 2], "ferry": [0, -1, 1, 3]},
                "unkVector": [0, 0]}
                """);
    }

    @Test
    void areThoseOfWordsThatStartWithALetterAtLengthOne() throws IOException {
        WordVectors read = WordVectors.read(file, 10);
        assertThat(read.words()).containsExactly("the", "harbour", "ferry");
        assertThat(read.vectors()).containsExactly(new float[] {0.6f, 0.8f}, new float[] {0, 1}, new float[] {0, -1});
    }

    @Test
    void endAfterTheCommonestWords() throws IOException {
        assertThat(WordVectors.read(file, 2).words()).containsExactly("the", "harbour");
    }
}
