package org.wireroom.app.run;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Stops of processor and sink in the middle of the work, on a Kafka in a container. */
@EnabledIf(
        value = "org.wireroom.app.machine.Machine#hasKafkaImage",
        disabledReason = "no Docker with the image apache/kafka:4.3.1 here")
class RestartInContainerIT extends Restarts {
    @Override
    Newsroom open(Path folder) throws Exception {
        return Newsroom.open(folder, ContainerKafka.open());
    }

    @Override
    int articles() {
        return 600;
    }

    @Test
    void survivesAStopOfProcessorAndSink() throws Exception {
        stopProcessorAndSink();
    }
}
