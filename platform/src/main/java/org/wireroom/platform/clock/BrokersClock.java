package org.wireroom.platform.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.platform.settings.KafkaSettings;

/**
 * The brokers' clock, for times that are compared across machines. It measures the difference to this machine's clock when it is
 * opened and every minute; between measurements it relies on this machine. Thread-safe.
 */
public final class BrokersClock implements InstantSource, AutoCloseable {
    /** A difference above this is worth a warning. */
    static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(BrokersClock.class);
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);
    private static final int MOST_TRIES = 3;
    private static final long PRECISE = 20;

    private final InstantSource local;
    private final Callable<ClockDifference> measurement;
    private final AutoCloseable connection;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread created = new Thread(work, "wireroom-clock");
        created.setDaemon(true);
        return created;
    });
    private volatile ClockDifference difference;
    private volatile boolean isOff;

    /**
     * Connects and measures.
     *
     * @throws KafkaException if the brokers refuse or do not answer
     */
    public static BrokersClock open(KafkaSettings kafka) {
        Producer<String, byte[]> producer = new KafkaProducer<>(
                kafka.producer(Map.of("client.id", "wireroom-clock", "acks", "all")),
                new StringSerializer(),
                new ByteArraySerializer());
        try {
            return new BrokersClock(
                    InstantSource.system(), new ClockRecords(producer), () -> producer.close(CLOSE_WITHIN));
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    BrokersClock(InstantSource local, Callable<ClockDifference> measurement, AutoCloseable connection) {
        this.local = local;
        this.measurement = measurement;
        this.connection = connection;
        accept(measure());
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(
                this::measureAgain, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The present moment by the brokers' clock. */
    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(difference.brokersTime(local.millis()));
    }

    /** The time that the brokers' clock has certainly reached; epoch milliseconds. */
    public long certainMillis() {
        return difference.certainTime(local.millis());
    }

    /** The difference as last measured. */
    public ClockDifference difference() {
        return difference;
    }

    /** What is wrong with this machine's clock, if it differs by more than a minute. */
    public Optional<String> warning() {
        long millis = difference.millis();
        if (Math.abs(millis) <= TOLERANCE.toMillis()) {
            return Optional.empty();
        }
        return Optional.of("this machine's clock is " + Math.abs(millis) / 1000 + " s "
                + (millis > 0 ? "behind" : "ahead of") + " the brokers' clock");
    }

    /** Measures now, as it does every minute; a failure leaves the last difference. */
    void measureAgain() {
        try {
            accept(measure());
        } catch (RuntimeException e) {
            LOG.debug("the brokers' clock could not be read", e);
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

    /** The first round trip of a connection is long: the most precise of a few counts. */
    private ClockDifference measure() {
        ClockDifference best = null;
        for (int i = 0; i < MOST_TRIES && (best == null || best.uncertainty() > PRECISE); i++) {
            ClockDifference next = measureOnce();
            best = best == null || next.uncertainty() < best.uncertainty() ? next : best;
        }
        return best;
    }

    private ClockDifference measureOnce() {
        try {
            return measurement.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        } catch (Exception e) {
            throw new KafkaException(e);
        }
    }

    private void accept(ClockDifference measured) {
        difference = measured;
        Optional<String> warning = warning();
        if (warning.isPresent() && !isOff) {
            LOG.warn("{}: times are corrected by it; set the clock of this machine", warning.get());
        }
        isOff = warning.isPresent();
    }
}
