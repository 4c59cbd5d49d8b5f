package org.wireroom.producer.push;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.eclipse.jetty.io.Content;

/**
 * Reads a body of unknown length. What is too large is read on to its end, where that is near, and thrown away: a client that is cut off
 * while it sends does not see the answer.
 */
final class BoundedRead implements Runnable {
    private static final int MOST_TO_PASS_OVER = 16 * 1024 * 1024;

    private final Content.Source source;
    private final int maxBytes;
    private final LongConsumer counter;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private long received;

    private BoundedRead(Content.Source source, int maxBytes, LongConsumer counter) {
        this.source = source;
        this.counter = counter;
        this.maxBytes = maxBytes;
    }

    /**
     * The body; fails with an {@link IllegalStateException} if it has more bytes than it may.
     *
     * @param counter receives how many bytes have come, each time; what it throws is the failure
     */
    static CompletableFuture<byte[]> of(Content.Source source, int maxBytes, LongConsumer counter) {
        BoundedRead read = new BoundedRead(source, maxBytes, counter);
        read.run();
        return read.body;
    }

    @Override
    public void run() {
        while (!body.isDone()) {
            Content.Chunk chunk = source.read();
            if (chunk == null) {
                source.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                body.completeExceptionally(chunk.getFailure());
                return;
            }
            try {
                take(chunk);
            } catch (Problem e) {
                body.completeExceptionally(e);
            } finally {
                chunk.release();
            }
        }
    }

    private void take(Content.Chunk chunk) {
        ByteBuffer bytes = chunk.getByteBuffer();
        received += bytes.remaining();
        if (received <= maxBytes) {
            counter.accept(bytes.remaining());
            byte[] piece = new byte[bytes.remaining()];
            bytes.get(piece);
            kept.writeBytes(piece);
        }
        boolean ends = chunk.isLast() || received > MOST_TO_PASS_OVER;
        if (ends && received > maxBytes) {
            body.completeExceptionally(new IllegalStateException("too large"));
        } else if (ends) {
            body.complete(kept.toByteArray());
        }
    }
}
