package org.wireroom.processor.topology;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Gives each test a topology of its own, without a broker. */
abstract class TopologyTest {
    @TempDir
    Path state;

    TopologyRun run;

    @BeforeEach
    void open() {
        run = new TopologyRun(state);
    }

    @AfterEach
    void close() {
        run.close();
    }
}
