package org.wireroom.app.run;

import java.io.IOException;
import java.nio.file.Path;
import org.wireroom.app.broker.EmbeddedBroker;

/** The embedded broker, as {@code wireroom run} starts it. */
final class EmbeddedKafka implements TestKafka {
    private final Path data;
    private EmbeddedBroker broker;

    private EmbeddedKafka(Path data, EmbeddedBroker broker) {
        this.data = data;
        this.broker = broker;
    }

    static EmbeddedKafka start(Path data) throws IOException {
        return new EmbeddedKafka(data, EmbeddedBroker.start(data, 0));
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void restart() throws IOException {
        String address = broker.bootstrapServers();
        broker.close();
        broker = EmbeddedBroker.start(data, Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
    }

    @Override
    public void close() {
        broker.close();
    }
}
