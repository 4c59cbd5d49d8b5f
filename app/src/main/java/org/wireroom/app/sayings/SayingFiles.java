package org.wireroom.app.sayings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.saying.Saying;

/** The sayings that a sink has written. */
public final class SayingFiles {
    private final Path folder;

    /**
     * Reads from an output folder.
     *
     * @param out output folder of a sink
     */
    public SayingFiles(Path out) {
        this.folder = out.resolve("sayings");
    }

    /**
     * The sayings of one speaker, earliest first.
     *
     * @param speaker an entity id, or words of a name, in upper or lower case, with or without accents
     * @throws IOException if the files cannot be read
     */
    public List<Saying> by(String speaker) throws IOException {
        WantedName wanted = new WantedName(speaker);
        return all().stream()
                .filter(saying ->
                        wanted.is(saying.speaker().entityId(), saying.speaker().name()))
                .sorted(Comparator.comparing(
                                (Saying saying) -> saying.renderings().get(0).firstReceivedAt())
                        .thenComparing(Saying::sayingId))
                .toList();
    }

    /**
     * All sayings, in no particular order.
     *
     * @throws IOException if the files cannot be read
     */
    public List<Saying> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no sayings in this folder");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(SayingFiles::read)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Saying read(Path file) {
        try {
            return Json.read(Files.readAllBytes(file), Saying.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
