package org.wireroom.producer.push;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
    static final long MOST_SECONDS = 60;
    private static final int PIECE = 64 * 1024;

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

    /**
     * Reads it; fails with a {@link Problem}.
     *
     * @param permit counts the bytes as they come, and those that they unpack to
     */
    CompletableFuture<byte[]> read(Backpressure.Permit permit) {
        return BoundedRead.of(request, maxBytes, permit::add)
                .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                .exceptionallyCompose(e -> CompletableFuture.failedFuture(problem(Backpressure.cause(e))))
                .thenApply(body -> checked(body, permit));
    }

    private byte[] checked(byte[] body, Backpressure.Permit permit) {
        byte[] bytes = packed ? unpacked(body, permit) : body;
        if (bytes.length == 0) {
            throw Problem.of(400, "Empty body", "the body is empty");
        }
        return bytes;
    }

    private byte[] unpacked(byte[] body, Backpressure.Permit permit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            for (int read = unpacked.read(piece); read > 0; read = unpacked.read(piece)) {
                permit.add(read);
                bytes.write(piece, 0, read);
                if (bytes.size() > maxBytes) {
                    throw tooLarge("more than " + maxBytes + " bytes when it is unpacked");
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw Problem.of(400, "Broken body", "the body is not gzip: " + e.getMessage());
        }
    }

    private RuntimeException problem(Throwable e) {
        if (e instanceof Problem known) {
            return known;
        }
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
