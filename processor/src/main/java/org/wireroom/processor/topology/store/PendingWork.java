package org.wireroom.processor.topology.store;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Work of this process that no topic shows: articles that wait to be revised, and records that were sent but that the brokers have
 * not acknowledged. Thread-safe.
 *
 * <p>A revision counts until its record has been handed to the producer, and from then on the record counts until it is in the log.
 * So at every moment it either counts here or can be read from the topic, however long the brokers take.
 */
public final class PendingWork {
    private final AtomicLong revisions = new AtomicLong();
    private final AtomicLong unacknowledged = new AtomicLong();

    /** Whether there is any. */
    public boolean exists() {
        // in this order: a revision's record is counted before the revision no longer is
        return revisions.get() > 0 || unacknowledged.get() > 0;
    }

    /** Counts articles that wait to be revised; fewer if negative. */
    public void addRevisions(long number) {
        revisions.addAndGet(number);
    }

    /** A record was handed to a producer. */
    public void sent() {
        unacknowledged.incrementAndGet();
    }

    /** The brokers acknowledged a record, or refused it, which rolls its transaction back. */
    public void acknowledged() {
        unacknowledged.decrementAndGet();
    }
}
