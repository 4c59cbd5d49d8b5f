package org.wireroom.platform.headers;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.json.Instants;

/** Reads and writes the CloudEvents attributes of records. */
public final class EventHeaders {
    private EventHeaders() {}

    /** The event's id, null if a record is not an event. */
    public static String id(Headers headers) {
        return TextHeaders.get(headers, CloudEvents.ID);
    }

    /**
     * Sets the context attributes on a record.
     *
     * @param event what the record is
     * @param headers the record's headers
     * @param id unique within the source, equal for an event that is sent twice
     * @param source who observed it, a URI reference
     * @param subject the record's key
     * @param time when it happened
     * @param contentType media type of the record's value
     */
    public static void set(
            CloudEvents event,
            Headers headers,
            String id,
            String source,
            String subject,
            Instant time,
            String contentType) {
        TextHeaders.set(headers, "ce_specversion", "1.0");
        TextHeaders.set(headers, CloudEvents.ID, id);
        TextHeaders.set(headers, "ce_source", source);
        TextHeaders.set(headers, CloudEvents.TYPE, event.type());
        TextHeaders.set(headers, "ce_time", Instants.format(time));
        TextHeaders.set(headers, "ce_subject", subject);
        TextHeaders.set(headers, CloudEvents.CONTENT_TYPE, contentType);
    }
}
