package org.wireroom.formats.reading;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Limits the time for reading one article, so that it cannot hold up the following ones. Work that takes longer is interrupted and
 * left to finish on its own thread, since no reader loops indefinitely. Thread-safe.
 */
public final class TimeLimit {
    /** More than the largest article takes on a machine that has other work. */
    public static final Duration OF_AN_ARTICLE = Duration.ofSeconds(35);

    private final Duration most;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "wireroom-reading");
        thread.setDaemon(true);
        return thread;
    });

    public TimeLimit(Duration most) {
        this.most = most;
    }

    /**
     * What the work returns.
     *
     * @throws UnsafeException if it takes longer than the limit, or runs out of memory
     * @throws UndecodableException if the work throws it, as it throws unchecked exceptions
     */
    public <T> T call(Callable<T> work) throws UndecodableException {
        Future<T> result = threads.submit(work);
        try {
            return result.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new UnsafeException("reading took longer than " + most.toSeconds() + " s");
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an article was read", e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static UndecodableException thrown(Throwable cause) {
        if (cause instanceof UndecodableException undecodable) {
            return undecodable;
        }
        if (cause instanceof OutOfMemoryError) {
            return new UnsafeException("reading it ran out of memory; raise the heap size (-Xmx)");
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }
}
