package org.wireroom.producer.push;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.wireroom.producer.AsyncPublisher;
import org.wireroom.producer.PublisherClosedException;

/**
 * Limits the bytes in flight: a request counts from when it is admitted until the brokers have acknowledged it, even if its client has
 * stopped waiting. So memory stays bounded while the brokers are slow or away.
 */
final class Backpressure {
    private static final int OVERHEAD = 2 * 1024;
    private static final Duration RETRY_SLOW = Duration.ofSeconds(1);
    private static final Duration RETRY_GONE = Duration.ofSeconds(5);

    private final AsyncPublisher publisher;
    private final long most;
    private final Duration patience;
    private final AtomicLong inFlight = new AtomicLong();

    /**
     * Backpressure with a limit.
     *
     * @param most most bytes in flight; a single request may exceed it
     * @param patience how long a request waits
     */
    Backpressure(AsyncPublisher publisher, long most, Duration patience) {
        this.publisher = publisher;
        this.most = most;
        this.patience = patience;
    }

    /** The bytes that one request holds. */
    final class Permit {
        private final AtomicLong bytes;

        private Permit(long bytes) {
            this.bytes = new AtomicLong(bytes);
        }

        /** Holds this many bytes from now on. */
        void resize(long size) {
            inFlight.addAndGet(size + OVERHEAD - bytes.getAndSet(size + OVERHEAD));
        }

        /** Releases the bytes when a future completes. */
        void releaseAfter(CompletableFuture<?> done) {
            CompletableFuture<?> unused = done.whenComplete((value, e) -> resize(-OVERHEAD));
        }
    }

    /**
     * Admits a request.
     *
     * @param bytes how many it is expected to become
     * @throws Problem 429 if too many bytes are in flight, 503 if the brokers do not answer
     */
    Permit admit(long bytes) {
        if (isStalled()) {
            throw Problem.gone(RETRY_GONE);
        }
        long wanted = bytes + OVERHEAD;
        long now = inFlight.addAndGet(wanted);
        if (now > most && now != wanted) {
            inFlight.addAndGet(-wanted);
            throw Problem.slow(RETRY_SLOW);
        }
        return new Permit(wanted);
    }

    /** The answer, or a {@link Problem} if it does not come in time; the late answer is dropped. */
    <T> CompletableFuture<T> withTimeout(CompletableFuture<T> answer) {
        return answer.copy()
                .orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
                .exceptionallyCompose(e -> CompletableFuture.failedFuture(problem(cause(e))));
    }

    private Throwable problem(Throwable e) {
        if (e instanceof TimeoutException) {
            return isStalled() ? Problem.gone(RETRY_GONE) : Problem.slow(RETRY_SLOW);
        }
        return e instanceof PublisherClosedException ? Problem.gone(RETRY_GONE) : e;
    }

    /** Bytes in flight. */
    long inFlight() {
        return inFlight.get();
    }

    static Throwable cause(Throwable e) {
        return e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    }

    private boolean isStalled() {
        return publisher.stalled().compareTo(patience.dividedBy(2)) > 0;
    }
}
