package org.wireroom.app.run;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Says every second how far a run is, when that has changed. */
public final class Progress implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final MeterRegistry meters;
    private final Consumer<String> out;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Counts said = new Counts(0, 0, 0, 0, 0, 0);
    private long saidAt = System.nanoTime();

    /** Starts at once. */
    public Progress(MeterRegistry meters, Consumer<String> out) {
        this.meters = meters;
        this.out = out;
        new Thread(this::sayUntilClosed, "wireroom-progress").start();
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void sayUntilClosed() {
        try {
            while (!closed.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                say();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say() {
        Counts now = Counts.of(meters);
        long at = System.nanoTime();
        if (!now.equals(said)) {
            double seconds = (at - saidAt) / 1e9;
            out.accept("%s, %.0f/s".formatted(now, (now.written() - said.written()) / seconds));
        }
        said = now;
        saidAt = at;
    }
}
