package org.wireroom.contract.headers;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.wireroom.contract.OneLine;

/**
 * The headers that tell why a record is a dead letter: those that Kafka Streams itself uses, and this project's own.
 *
 * @param reason what is wrong
 * @param stage the step that rejected the record: "publish", "extract"
 * @param message one line that names the thing and the way out
 * @param cause what was thrown, or null
 */
public record DeadLetterHeaders(Reason reason, String stage, String message, Throwable cause) {
    /** Class name of what was thrown. */
    public static final String EXCEPTION = "__streams.errors.exception";
    /** One line on what is wrong. */
    public static final String MESSAGE = "__streams.errors.message";
    /** The beginning of the stack trace. */
    public static final String STACK_TRACE = "__streams.errors.stacktrace";
    /** Topic of the record that was rejected; absent for a file that never became a record. */
    public static final String TOPIC = "__streams.errors.topic";
    /** Its partition. */
    public static final String PARTITION = "__streams.errors.partition";
    /** Its offset. */
    public static final String OFFSET = "__streams.errors.offset";

    /** All headers that make a record a dead letter; without them it is what was rejected. */
    public static final List<String> ALL = List.of(
            WireroomHeaders.REASON, WireroomHeaders.STAGE, EXCEPTION, MESSAGE, STACK_TRACE, TOPIC, PARTITION, OFFSET);

    private static final int STACK_TRACE_CHARACTERS = 4000;

    /** Sets these headers, and the attempt that failed. */
    public void set(Headers headers) {
        WireroomHeaders.set(headers, WireroomHeaders.ATTEMPT, Integer.toString(WireroomHeaders.attempt(headers)));
        WireroomHeaders.set(headers, WireroomHeaders.REASON, reason.code());
        WireroomHeaders.set(headers, WireroomHeaders.STAGE, stage);
        WireroomHeaders.set(headers, MESSAGE, OneLine.of(message));
        if (cause != null) {
            WireroomHeaders.set(headers, EXCEPTION, cause.getClass().getName());
            WireroomHeaders.set(headers, STACK_TRACE, boundedStackTrace());
        }
    }

    /** Sets where the rejected record was read. */
    public static void setOrigin(Headers headers, String topic, int partition, long offset) {
        WireroomHeaders.set(headers, TOPIC, topic);
        WireroomHeaders.set(headers, PARTITION, Integer.toString(partition));
        WireroomHeaders.set(headers, OFFSET, Long.toString(offset));
    }

    private String boundedStackTrace() {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        String trace = text.toString();
        return trace.length() <= STACK_TRACE_CHARACTERS ? trace : trace.substring(0, STACK_TRACE_CHARACTERS) + "…";
    }
}
