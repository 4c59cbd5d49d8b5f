package org.wireroom.app.run;

import java.io.IOException;
import java.nio.file.Path;
import org.wireroom.app.broker.EmbeddedBroker;

/** The embedded broker, as {@code wireroom run} starts it. */
final class EmbeddedKafka implements TestKafka {
    private final Path data;
    private final String address;
    private EmbeddedBroker broker;

    private EmbeddedKafka(Path data, EmbeddedBroker broker) {
        this.data = data;
        this.broker = broker;
        this.address = broker.bootstrapServers();
    }

    static EmbeddedKafka open(Path data) throws IOException {
        return new EmbeddedKafka(data, EmbeddedBroker.start(data, 0));
    }

    @Override
    public String bootstrapServers() {
        return address;
    }

    @Override
    public void stop() {
        broker.close();
    }

    @Override
    public void start() throws IOException {
        broker = EmbeddedBroker.start(data, Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
    }

    @Override
    public void close() {
        broker.close();
    }
}
