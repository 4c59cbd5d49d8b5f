package org.wireroom.app.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.wireroom.contract.Sha256;
import org.wireroom.contract.json.Json;

/** The first 128 bits of a SHA-256: two of a billion coincide with a chance below 10^-20. */
record Digest(long high, long low) {
    /** Of a version as it is printed, "sha256:…". */
    static Digest ofText(String version) {
        return of(version.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the bytes of an item: that of its version as it is printed. */
    static Digest ofItem(byte[] bytes) {
        return ofText(Sha256.version(bytes));
    }

    /** Of JSON, however it is laid out. */
    static Digest ofJson(byte[] json) {
        return of(Json.MAPPER.writeValueAsBytes(Json.MAPPER.readTree(json)));
    }

    private static Digest of(byte[] bytes) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.digest().digest(bytes));
        return new Digest(hash.getLong(), hash.getLong());
    }
}
