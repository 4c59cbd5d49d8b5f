package org.wireroom.app.manage;

/** A long-running process and its default port for health and metrics. */
public enum Service {
    /** Everything in one process. */
    RUN(8090),
    /** The producer. */
    PUBLISH(8091),
    /** The processor. */
    PROCESS(8092),
    /** The sink. */
    SINK(8093);

    private final int port;

    Service(int port) {
        this.port = port;
    }

    int port() {
        return port;
    }
}
