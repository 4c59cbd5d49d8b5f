package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTest {
    @TempDir
    Path folder;

    @Test
    void givesTheAddressOfABrokerThatRuns() throws Exception {
        try (Work work = Work.open(folder)) {
            work.announce("127.0.0.1:9092");
            assertThat(Work.address(folder)).hasValue("127.0.0.1:9092");
        }
        assertThat(Work.address(folder)).isEmpty();
    }

    @Test
    void doesNotGiveTheAddressThatACrashLeft() throws Exception {
        Files.writeString(folder.resolve("broker.address"), "127.0.0.1:9092");
        assertThat(Work.address(folder)).isEmpty();
    }
}
