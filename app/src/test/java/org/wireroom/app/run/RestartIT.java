package org.wireroom.app.run;

import org.junit.jupiter.api.Test;

/** Stops in the middle of the work lose nothing and double nothing. */
class RestartIT extends Restarts {
    @Test
    void survivesAStopOfProcessorAndSink() throws Exception {
        stopProcessorAndSink();
    }

    @Test
    void survivesAStopOfTheBroker() throws Exception {
        stopTheBroker();
    }
}
