package org.wireroom.producer.push;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.io.Content;

/**
 * Reads a body of unknown length. What is too large is read on to its end, where that is near, and thrown away: a client that is cut off
 * while it sends does not see the answer.
 */
final class BoundedRead implements Runnable {
    private static final int MOST_TO_PASS_OVER = 16 * 1024 * 1024;

    private final Content.Source source;
    private final int maxBytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private long received;

    private BoundedRead(Content.Source source, int maxBytes) {
        this.source = source;
        this.maxBytes = maxBytes;
    }

    /** The body; fails with an {@link IllegalStateException} if it has more bytes than it may. */
    static CompletableFuture<byte[]> of(Content.Source source, int maxBytes) {
        BoundedRead read = new BoundedRead(source, maxBytes);
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
            take(chunk);
            chunk.release();
        }
    }

    private void take(Content.Chunk chunk) {
        ByteBuffer bytes = chunk.getByteBuffer();
        received += bytes.remaining();
        if (received <= maxBytes) {
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
