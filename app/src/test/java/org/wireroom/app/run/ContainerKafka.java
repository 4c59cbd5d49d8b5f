package org.wireroom.app.run;

import java.io.IOException;
import java.util.List;
import org.testcontainers.kafka.KafkaContainer;
import org.wireroom.app.machine.FreePort;
import org.wireroom.app.machine.Machine;

/** The published Kafka image in a container. */
final class ContainerKafka implements TestKafka {
    private static final int STOP_SECONDS = 30;

    private final KafkaContainer container;

    private ContainerKafka(KafkaContainer container) {
        this.container = container;
    }

    static ContainerKafka open() throws IOException {
        KafkaContainer container = new KafkaContainer(Machine.KAFKA_IMAGE)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", "33554432")
                .withEnv("KAFKA_HEAP_OPTS", "-Xmx512m");
        // a port that stays the same when the container is restarted
        container.setPortBindings(List.of(FreePort.find() + ":9092"));
        container.start();
        return new ContainerKafka(container);
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void stop() {
        container
                .getDockerClient()
                .stopContainerCmd(container.getContainerId())
                .withTimeout(STOP_SECONDS)
                .exec();
    }

    @Override
    public void start() {
        container
                .getDockerClient()
                .startContainerCmd(container.getContainerId())
                .exec();
    }

    @Override
    public void close() {
        container.close();
    }
}
