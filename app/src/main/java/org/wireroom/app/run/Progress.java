package org.wireroom.app.run;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Prints the progress of a run once per second, when it has changed. */
public final class Progress implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final MeterRegistry meters;
    private final Consumer<String> out;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Counts printed = new Counts(0, 0, 0, 0, 0, 0, 0, 0);
    private long printedAt = System.nanoTime();

    /** Starts at once. */
    public Progress(MeterRegistry meters, Consumer<String> out) {
        this.meters = meters;
        this.out = out;
        new Thread(this::printUntilClosed, "wireroom-progress").start();
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void printUntilClosed() {
        try {
            while (!closed.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                print();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print() {
        Counts now = Counts.of(meters);
        long at = System.nanoTime();
        if (!now.equals(printed)) {
            double seconds = (at - printedAt) / 1e9;
            out.accept("%s, %.0f/s".formatted(now, (now.written() - printed.written()) / seconds));
        }
        printed = now;
        printedAt = at;
    }
}
