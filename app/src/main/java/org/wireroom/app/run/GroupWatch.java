package org.wireroom.app.run;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.app.topics.Offsets;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.KafkaSettings;

/** Looks every two seconds whether a consumer group moves on while there is something to consume. Thread-safe. */
public final class GroupWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupWatch.class);
    private static final Duration PERIOD = Duration.ofSeconds(2);
    private static final Duration MOST_REST = Duration.ofSeconds(7);

    /**
     * How far a group is.
     *
     * @param committed the sum of its offsets
     * @param waiting how many records follow them
     */
    record Progress(long committed, long waiting) {}

    private final Callable<Progress> progress;
    private final AutoCloseable connection;
    private final LongSupplier nanos;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread created = new Thread(work, "wireroom-group-watch");
        created.setDaemon(true);
        return created;
    });
    private volatile Progress last = new Progress(0, 0);
    private volatile long movedAt;

    /**
     * Watches a group.
     *
     * @param topics the topics that it consumes
     */
    public static GroupWatch open(KafkaSettings kafka, String group, Supplier<Set<String>> topics) {
        Admin admin = Admin.create(kafka.admin());
        GroupWatch watch = new GroupWatch(
                () -> progress(admin, group, topics.get()), () -> admin.close(Duration.ofSeconds(1)), System::nanoTime);
        ScheduledFuture<?> unused = watch.thread.scheduleWithFixedDelay(
                watch::look, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    GroupWatch(Callable<Progress> progress, AutoCloseable connection, LongSupplier nanos) {
        this.progress = progress;
        this.connection = connection;
        this.nanos = nanos;
        movedAt = nanos.getAsLong();
    }

    /** The health of what the group does: its own, or that nothing is consumed. */
    public Health over(Health own) {
        Duration rest = Duration.ofNanos(nanos.getAsLong() - movedAt);
        if (!own.ready() || last.waiting() == 0 || rest.compareTo(MOST_REST) <= 0) {
            return own;
        }
        return Health.waiting(
                        "NOT_CONSUMING",
                        last.waiting() + " records wait, and none was consumed for " + rest.toSeconds() + " s")
                .warning(own.warning());
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            connection.close();
        } catch (Exception e) {
            LOG.debug("closing failed", e);
        }
    }

    /** Looks once. */
    void look() {
        try {
            Progress now = progress.call();
            if (now.committed() != last.committed() || now.waiting() == 0) {
                movedAt = nanos.getAsLong();
            }
            last = now;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.debug("the group's progress is not known", e);
        }
    }

    private static Progress progress(Admin admin, String group, Set<String> topics)
            throws InterruptedException, KafkaException {
        Map<TopicPartition, Long> committed = Offsets.committed(admin, group);
        long done = 0;
        long waiting = 0;
        for (Map.Entry<TopicPartition, Long> end :
                Offsets.ends(admin, topics, IsolationLevel.READ_COMMITTED).entrySet()) {
            long next = committed.getOrDefault(end.getKey(), 0L);
            done += next;
            waiting += Math.max(0, end.getValue() - next);
        }
        return new Progress(done, waiting);
    }
}
