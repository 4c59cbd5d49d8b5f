package org.wireroom.app.sayings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.wireroom.app.results.ResultFiles;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.saying.Saying;

/** The sayings that a sink has written. */
public final class SayingFiles {
    private final Path out;

    /**
     * Reads from an output folder.
     *
     * @param out output folder of a sink
     */
    public SayingFiles(Path out) {
        this.out = out;
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
        return ResultFiles.read(out, "sayings", json -> Json.read(json, Saying.class));
    }
}
