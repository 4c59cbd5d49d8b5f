package org.wireroom.app.cli.options;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a command cleanly when the process is told to stop (Ctrl-C, SIGTERM): it stops, and the process waits for it. */
public final class StopSignal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean received;

    /**
     * Listens from now on.
     *
     * @param stop makes the command end soon
     */
    public StopSignal(Runnable stop) {
        hook = new Thread(() -> onSignal(stop), "wireroom-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process was told to stop. */
    public boolean received() {
        return received;
    }

    /** Says that the command has ended. */
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
            closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
