package org.wireroom.app.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.wireroom.contract.json.Json;
import org.wireroom.text.hashing.Sha256;
import tools.jackson.databind.ObjectWriter;

/** The first 128 bits of a SHA-256: among a billion digests, the probability that two are equal is below 10^-20. */
record Digest(long high, long low) {
    private static final ObjectWriter COMPACT = Json.MAPPER.writer();

    /** Of a version as it is printed, "sha256:…". */
    static Digest ofText(String version) {
        return of(Sha256.digest().digest(version.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of the bytes of an item: that of its version as it is printed. */
    static Digest ofItem(byte[] bytes) {
        return ofText(Sha256.version(bytes));
    }

    /** Of JSON, whatever its layout. */
    static Digest ofJson(byte[] json) {
        MessageDigest digest = Sha256.digest();
        try {
            Json.layOut(json, COMPACT, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(digest.digest());
    }

    private static Digest of(byte[] sha256) {
        ByteBuffer hash = ByteBuffer.wrap(sha256);
        return new Digest(hash.getLong(), hash.getLong());
    }
}
