package org.wireroom.contract.headers;

import java.util.List;

/** The headers that say why a record is a dead letter: the names that Kafka Streams uses, and Wireroom's own. */
public final class DeadLetterHeaders {
    /** Class name of the exception. */
    public static final String EXCEPTION = "__streams.errors.exception";
    /** One line on what is wrong. */
    public static final String MESSAGE = "__streams.errors.message";
    /** The first part of the stack trace. */
    public static final String STACK_TRACE = "__streams.errors.stacktrace";
    /** Topic of the record that was rejected; absent for a file that never became a record. */
    public static final String TOPIC = "__streams.errors.topic";
    /** Its partition. */
    public static final String PARTITION = "__streams.errors.partition";
    /** Its offset. */
    public static final String OFFSET = "__streams.errors.offset";

    /** All headers that make a record a dead letter; without them it is the rejected record. */
    public static final List<String> ALL = List.of(
            WireroomHeaders.REASON, WireroomHeaders.STAGE, EXCEPTION, MESSAGE, STACK_TRACE, TOPIC, PARTITION, OFFSET);

    private DeadLetterHeaders() {}
}
