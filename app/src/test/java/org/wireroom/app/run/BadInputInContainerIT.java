package org.wireroom.app.run;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIf;

/** What is no article, on a Kafka in a container. */
@EnabledIf(
        value = "org.wireroom.app.machine.Machine#hasKafkaImage",
        disabledReason = "no Docker with the image apache/kafka:4.3.1 here")
class BadInputInContainerIT extends BadInputIT {
    @Override
    Newsroom open(Path folder) throws Exception {
        return Newsroom.open(folder, ContainerKafka.open());
    }
}
