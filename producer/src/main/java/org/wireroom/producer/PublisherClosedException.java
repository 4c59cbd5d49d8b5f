package org.wireroom.producer;

/** Publishing has ended: the service was stopped, or the brokers refused a record, which is the cause. */
public final class PublisherClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PublisherClosedException(Throwable cause) {
        super("the publisher is closed", cause);
    }
}
