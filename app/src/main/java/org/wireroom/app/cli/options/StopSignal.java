package org.wireroom.app.cli.options;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops a command cleanly on Ctrl-C or SIGTERM: the process waits until the command has ended. */
public final class StopSignal implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean received;

    /**
     * Starts listening for the signal.
     *
     * @param stop makes the command end soon
     */
    public StopSignal(Runnable stop) {
        hook = new Thread(() -> onSignal(stop), "wireroom-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the signal was received. */
    public boolean received() {
        return received;
    }

    /** Call when the command has ended. */
    @Override
    public void close() {
        closed.countDown();
        if (!received) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void onSignal(Runnable stop) {
        received = true;
        stop.run();
        try {
            closed.await(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
