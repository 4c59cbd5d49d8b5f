package org.wireroom.app.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the results of a kind from the output folder of a sink. */
public final class ResultFiles {
    private ResultFiles() {}

    /**
     * All results of a kind, in no particular order.
     *
     * @param out output folder of a sink
     * @param kind the folder in it: "sayings"
     * @param reader reads the JSON of a file
     * @throws IOException if the files cannot be read
     */
    public static <T> List<T> read(Path out, String kind, Function<byte[], T> reader) throws IOException {
        Path folder = out.resolve(kind);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no " + kind + " in this folder");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> reader.apply(bytes(file)))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
