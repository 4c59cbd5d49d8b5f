package org.wireroom.contract.headers;

import java.util.List;

/** The headers that say why a record is a dead letter: those that Kafka Streams itself uses, and this project's own. */
public final class DeadLetterHeaders {
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

    private DeadLetterHeaders() {}
}
