package org.wireroom.app.run;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes the failure of a background part to the command that waits for it. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /**
     * Waits until a part has ended.
     *
     * @throws Exception what it failed with
     */
    public static void await(CompletableFuture<Void> ended) throws Exception {
        try {
            ended.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Waits until one of several parts has ended, normally or not. */
    static void awaitFirst(List<CompletableFuture<Void>> parts) {
        try {
            CompletableFuture.anyOf(parts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            LOG.debug("a part has failed", e);
        }
    }

    /**
     * Checks whether a part has failed.
     *
     * @throws Exception what it failed with
     */
    public static void check(CompletableFuture<Void> ended) throws Exception {
        if (ended.isCompletedExceptionally()) {
            await(ended);
        }
    }
}
