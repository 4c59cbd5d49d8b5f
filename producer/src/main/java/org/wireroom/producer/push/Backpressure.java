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
 * Lets in what the brokers can take: bytes count from the moment they are let in until the brokers have acknowledged them, also when
 * nobody waits for the answer any more. So memory is bounded, and what waits for brokers that are gone is, too.
 */
final class Backpressure {
    private static final int OVERHEAD = 2 * 1024;
    private static final Duration RETRY_SLOW = Duration.ofSeconds(1);
    private static final Duration RETRY_GONE = Duration.ofSeconds(5);

    private final AsyncPublisher desk;
    private final long most;
    private final Duration patience;
    private final AtomicLong inFlight = new AtomicLong();

    /**
     * Lets in.
     *
     * @param most bytes at a time; one request alone may have more
     * @param patience how long a request waits
     */
    Backpressure(AsyncPublisher desk, long most, Duration patience) {
        this.desk = desk;
        this.most = most;
        this.patience = patience;
    }

    /** What one request may use. */
    final class Permit {
        private final AtomicLong bytes;

        private Permit(long bytes) {
            this.bytes = new AtomicLong(bytes);
        }

        /** Uses this many bytes from now on. */
        void resize(long size) {
            inFlight.addAndGet(size + OVERHEAD - bytes.getAndSet(size + OVERHEAD));
        }

        /** Uses nothing any more when something is done. */
        void releaseAfter(CompletableFuture<?> done) {
            CompletableFuture<?> unused = done.whenComplete((value, e) -> resize(-OVERHEAD));
        }
    }

    /**
     * Lets a request in.
     *
     * @param bytes how many it is expected to become
     * @throws Problem 429 if too many are in, 503 if the brokers answer nobody
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

    /** Waits for an answer, but not for ever: then it fails with a {@link Problem}, and the answer still comes, to nobody. */
    <T> CompletableFuture<T> patiently(CompletableFuture<T> answer) {
        return answer.copy()
                .orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
                .exceptionallyCompose(e -> CompletableFuture.failedFuture(told(cause(e))));
    }

    private Throwable told(Throwable e) {
        if (e instanceof TimeoutException) {
            return isStalled() ? Problem.gone(RETRY_GONE) : Problem.slow(RETRY_SLOW);
        }
        return e instanceof PublisherClosedException ? Problem.gone(RETRY_GONE) : e;
    }

    /** Bytes that are in. */
    long inFlight() {
        return inFlight.get();
    }

    static Throwable cause(Throwable e) {
        return e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    }

    private boolean isStalled() {
        return desk.stalled().compareTo(patience.dividedBy(2)) > 0;
    }
}
