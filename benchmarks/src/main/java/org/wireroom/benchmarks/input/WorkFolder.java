package org.wireroom.benchmarks.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a benchmark works: {@code --work}. */
public final class WorkFolder {
    @Option(names = "--work", paramLabel = "DIR", description = "Empty folder to work in; by default a temporary one.")
    private Path work;

    /**
     * The folder, which is there now.
     *
     * @param benchmark names a temporary one
     */
    public Path open(String benchmark) throws IOException {
        return work == null ? Files.createTempDirectory("wireroom-" + benchmark) : Files.createDirectories(work);
    }
}
