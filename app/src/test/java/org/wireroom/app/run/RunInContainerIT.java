package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.article.EnrichedArticle;

/** The main job on a Kafka in a container, with the same results as with the embedded one. */
@EnabledIf(
        value = "org.wireroom.app.machine.Machine#hasKafkaImage",
        disabledReason = "no Docker with the image apache/kafka:4.3.1 here")
class RunInContainerIT extends RunIT {
    @Override
    Newsroom open(Path folder) throws Exception {
        return Newsroom.open(folder, ContainerKafka.open());
    }

    @Test
    @Order(5)
    void givesTheResultsOfTheEmbeddedBroker(@TempDir Path folder) throws Exception {
        try (Newsroom embedded = Newsroom.open(folder)) {
            embedded.set("publish.received-at", "file-time");
            for (Map.Entry<String, EnrichedArticle> result : first.entrySet()) {
                Path file = embedded.write(result.getKey(), newsroom.text(result.getKey()));
                Files.setLastModifiedTime(
                        file, FileTime.from(result.getValue().source().receivedAt()));
            }
            embedded.run();
            // what came between two articles decides how many revisions lead to the same end
            assertThat(embedded.results().values())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("revision")
                    .containsExactlyElementsOf(first.values());
        }
    }
}
