package org.wireroom.app.run;

import java.io.IOException;

/** A Kafka of one broker that a test may stop. */
interface TestKafka extends AutoCloseable {
    /** Where it is, the same after a restart. */
    String bootstrapServers();

    /** Stops it. */
    void stop();

    /** Starts it again, with its data. */
    void start() throws IOException;

    @Override
    void close();
}
