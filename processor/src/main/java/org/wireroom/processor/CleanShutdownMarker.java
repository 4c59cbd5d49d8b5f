package org.wireroom.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An empty file which shows that the processor was shut down cleanly, so that its state is whole. It exists only while no processor
 * runs.
 *
 * @param file in the folder of the state
 */
record CleanShutdownMarker(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(CleanShutdownMarker.class);

    /** Removes the marker; returns whether it existed. */
    boolean remove() throws IOException {
        return Files.deleteIfExists(file);
    }

    /** Sets the marker. Without it nothing is lost, but the next start takes longer. */
    void set() {
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
        } catch (IOException e) {
            LOG.warn("cannot write {}, the state will be restored from its topics: {}", file, e.toString());
        }
    }
}
