package org.wireroom.processor.withheld;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A version that is withheld. It holds nothing of the article's text.
 *
 * @param offset offset of its raw record, whose partition is that of the record with this value
 * @param version hash of its bytes
 * @param feed feed that it came by
 * @param uri where it came from
 * @param reason why it is withheld
 * @param until when it is released, rounded up to a millisecond as it is stored; null if that takes a newer version or an operator
 * @param receivedAt timestamp of its raw record
 */
public record Withholding(
        long offset,
        String version,
        String feed,
        String uri,
        WithheldReason reason,
        Instant until,
        Instant receivedAt) {
    public Withholding {
        Instant millisecond = until == null ? null : until.truncatedTo(ChronoUnit.MILLIS);
        until = until == null || millisecond.equals(until) ? millisecond : millisecond.plusMillis(1);
    }
}
