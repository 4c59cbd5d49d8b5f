package org.wireroom.platform.headers;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.apache.kafka.common.header.Headers;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.Reason;
import org.wireroom.contract.headers.WireroomHeaders;

/**
 * Why a record is rejected; written to its {@link DeadLetterHeaders}.
 *
 * @param reason what is wrong
 * @param stage the step that rejected the record: "publish", "extract"
 * @param message one line that names the problem and how to solve it
 * @param cause the exception, or null
 */
public record Rejection(Reason reason, String stage, String message, Throwable cause) {
    private static final int STACK_TRACE_CHARACTERS = 4000;

    /** Sets these headers and the number of the failed attempt. */
    public void set(Headers headers) {
        TextHeaders.set(headers, WireroomHeaders.ATTEMPT, Integer.toString(TextHeaders.attempt(headers)));
        TextHeaders.set(headers, WireroomHeaders.REASON, reason.code());
        TextHeaders.set(headers, WireroomHeaders.STAGE, stage);
        TextHeaders.set(headers, DeadLetterHeaders.MESSAGE, OneLine.of(message));
        if (cause != null) {
            TextHeaders.set(
                    headers, DeadLetterHeaders.EXCEPTION, cause.getClass().getName());
            TextHeaders.set(headers, DeadLetterHeaders.STACK_TRACE, boundedStackTrace());
        }
    }

    /** Sets the headers for the position of the rejected record. */
    public static void setOrigin(Headers headers, String topic, int partition, long offset) {
        TextHeaders.set(headers, DeadLetterHeaders.TOPIC, topic);
        TextHeaders.set(headers, DeadLetterHeaders.PARTITION, Integer.toString(partition));
        TextHeaders.set(headers, DeadLetterHeaders.OFFSET, Long.toString(offset));
    }

    private String boundedStackTrace() {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        String trace = text.toString();
        return trace.length() <= STACK_TRACE_CHARACTERS ? trace : trace.substring(0, STACK_TRACE_CHARACTERS) + "…";
    }
}
