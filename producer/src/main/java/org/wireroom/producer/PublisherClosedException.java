package org.wireroom.producer;

/** Nothing is published any more: the service was stopped, or the brokers refused a record, which is the cause. */
public final class PublisherClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PublisherClosedException(Throwable cause) {
        super("nothing is published any more", cause);
    }
}
