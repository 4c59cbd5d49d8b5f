package org.wireroom.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An empty file that says that the processor ended properly, so that its state is whole. It is there only while none runs.
 *
 * @param file beside the state
 */
record CleanShutdownMarker(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(CleanShutdownMarker.class);

    /** Takes the mark away; tells whether it was there. */
    boolean remove() throws IOException {
        return Files.deleteIfExists(file);
    }

    /** Sets the mark. Without it nothing is lost, the next start only takes longer. */
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
