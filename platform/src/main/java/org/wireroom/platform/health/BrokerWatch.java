package org.wireroom.platform.health;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.platform.settings.KafkaSettings;

/**
 * Asks the brokers every two seconds whether they are there, and whether some topics are still those that they were. A topic that was
 * deleted and created again has a new id, and what a client knows of it is no longer true. Thread-safe.
 */
public final class BrokerWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerWatch.class);
    private static final Duration PERIOD = Duration.ofSeconds(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(4);
    private static final Duration MOST_SILENCE = Duration.ofSeconds(5);

    private final Callable<Map<String, Uuid>> topics;
    private final AutoCloseable connection;
    private final LongSupplier nanos;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread created = new Thread(work, "wireroom-broker-watch");
        created.setDaemon(true);
        return created;
    });
    private volatile long lastAnswer;
    private volatile Map<String, Uuid> first;
    private volatile String missing;
    private volatile String recreated;

    /** Watches some topics of the brokers that settings name. */
    public static BrokerWatch open(KafkaSettings kafka, Set<String> topics) {
        Admin admin = Admin.create(kafka.admin());
        BrokerWatch watch =
                new BrokerWatch(() -> ids(admin, topics), () -> admin.close(Duration.ofSeconds(1)), System::nanoTime);
        ScheduledFuture<?> unused =
                watch.thread.scheduleWithFixedDelay(watch::look, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    BrokerWatch(Callable<Map<String, Uuid>> topics, AutoCloseable connection, LongSupplier nanos) {
        this.topics = topics;
        this.connection = connection;
        this.nanos = nanos;
        lastAnswer = nanos.getAsLong();
    }

    /** The health of what needs the brokers: its own, or what is wrong with them. */
    public Health over(Health own) {
        Duration silence = Duration.ofNanos(nanos.getAsLong() - lastAnswer);
        if (!own.ready()) {
            return own;
        }
        if (silence.compareTo(MOST_SILENCE) > 0) {
            return Health.waiting(
                    "WAITING_FOR_BROKERS", "the brokers have not answered for " + silence.toSeconds() + " s");
        }
        return missing == null ? own : Health.waiting("WAITING_FOR_BROKERS", missing);
    }

    /** The ids of the topics at the first answer, null before. */
    public Map<String, Uuid> topics() {
        return first;
    }

    /**
     * Checks that the topics are those that they were.
     *
     * @throws KafkaException if one was created again
     */
    public void checkTopics() {
        if (recreated != null) {
            throw new KafkaException(recreated);
        }
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

    /** Asks once. */
    void look() {
        try {
            compare(topics.call());
            missing = null;
            lastAnswer = nanos.getAsLong();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UnknownTopicOrPartitionException e) {
            missing = "a topic is missing: " + e.getMessage();
            lastAnswer = nanos.getAsLong();
        } catch (RetriableException e) {
            LOG.debug("the brokers do not answer", e);
        } catch (Exception e) {
            LOG.debug("the brokers answer, but refuse", e);
            lastAnswer = nanos.getAsLong();
        }
    }

    private void compare(Map<String, Uuid> now) {
        if (first == null) {
            first = now;
        }
        now.forEach((topic, id) -> {
            if (!id.equals(first.get(topic))) {
                recreated = "topic " + topic
                        + " was deleted and created again while this process was running: start it again to read what the brokers have now";
            }
        });
    }

    private static Map<String, Uuid> ids(Admin admin, Set<String> topics) throws Exception {
        Map<String, Uuid> ids = new HashMap<>();
        try {
            admin.describeTopics(topics, new DescribeTopicsOptions().timeoutMs((int) TIMEOUT.toMillis()))
                    .allTopicNames()
                    .get()
                    .forEach((name, topic) -> ids.put(name, topic.topicId()));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
        return ids;
    }
}
