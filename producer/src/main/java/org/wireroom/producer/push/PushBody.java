package org.wireroom.producer.push;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** The body of a request: read within limits of size and time, and unpacked. */
final class PushBody {
    private static final long MOST_SECONDS = 60;
    private static final int USUAL_RATIO = 10;

    private final Request request;
    private final int maxBytes;
    private final boolean packed;

    /**
     * Looks at the headers.
     *
     * @param maxBytes most bytes, packed and unpacked
     * @throws Problem 413 or 415
     */
    PushBody(Request request, int maxBytes) {
        this.request = request;
        this.maxBytes = maxBytes;
        String encoding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        String known = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        packed = known.equals("gzip") || known.equals("x-gzip");
        if (!packed && !known.equals("identity")) {
            throw Problem.of(
                    415,
                    "Unsupported content encoding",
                    "send the body as it is or packed by gzip",
                    "Accept-Encoding",
                    "gzip");
        }
        if (request.getLength() > maxBytes) {
            throw tooLarge(request.getLength() + " bytes");
        }
    }

    /** How many bytes it is expected to become: as many as it says, ten times that if it is packed, all that it may if it says nothing. */
    long expected() {
        long stated = request.getLength() < 0 ? maxBytes : request.getLength();
        return packed ? Math.min(maxBytes, stated * USUAL_RATIO) : stated;
    }

    /** Reads it; fails with a {@link Problem}. */
    CompletableFuture<byte[]> read() {
        return BoundedRead.of(request, maxBytes)
                .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                .exceptionallyCompose(e -> CompletableFuture.failedFuture(problem(Backpressure.cause(e))))
                .thenApply(this::checked);
    }

    private byte[] checked(byte[] body) {
        byte[] bytes = packed ? unpacked(body) : body;
        if (bytes.length == 0) {
            throw Problem.of(400, "Empty body", "the body is empty");
        }
        return bytes;
    }

    private byte[] unpacked(byte[] body) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] bytes = unpacked.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw tooLarge("more than " + maxBytes + " bytes when it is unpacked");
            }
            return bytes;
        } catch (IOException e) {
            throw Problem.of(400, "Broken body", "the body is not gzip: " + e.getMessage());
        }
    }

    private RuntimeException problem(Throwable e) {
        if (e instanceof TimeoutException) {
            return Problem.of(408, "Too slow", "the body did not come within " + MOST_SECONDS + " s");
        }
        return e instanceof IllegalStateException
                ? tooLarge("more than " + maxBytes + " bytes")
                : Problem.of(400, "Broken body", "the body broke off: " + e.getMessage());
    }

    private Problem tooLarge(String size) {
        return Problem.of(413, "Too large", "the body has " + size + ", the limit is " + maxBytes);
    }
}
