package org.wireroom.benchmarks.pipeline;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work on a thread of its own. */
final class Background {
    private Background() {}

    static CompletableFuture<Void> run(Callable<?> task) {
        return CompletableFuture.runAsync(() -> {
            try {
                task.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }
}
