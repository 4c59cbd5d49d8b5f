package org.wireroom.producer.poll;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.feed.PolledFeed;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.producer.AsyncPublisher;
import org.wireroom.producer.PublisherClosedException;

/**
 * Polls feeds, each on its own schedule and its own thread, so that a slow address holds up no other. The state of each is written to
 * Kafka after its content is published, so a restart continues from there: at worst it requests a feed once more and finds everything published.
 */
public final class Poller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration AFTER_A_DEFECT = Duration.ofHours(1);

    private final Poll poll;
    private final AsyncPublisher publisher;
    private final PollGauges gauges;
    private final ScheduledThreadPoolExecutor clock;
    /** A thread for each feed that is being requested. */
    private final ExecutorService threads;

    Poller(Poll poll, AsyncPublisher publisher, MeterRegistry meters) {
        this.poll = poll;
        this.publisher = publisher;
        this.gauges = new PollGauges(meters);
        clock = new ScheduledThreadPoolExecutor(1, Poller::thread);
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        threads = Executors.newCachedThreadPool(Poller::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "wireroom-poll");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Starts to poll.
     *
     * @throws org.apache.kafka.common.KafkaException if the state cannot be read from the brokers
     */
    public static Poller open(
            KafkaSettings kafka, PollSettings settings, AsyncPublisher publisher, MeterRegistry meters) {
        Map<String, PolledFeed> known;
        Map<String, Object> defaults = Map.of(
                "client.id", "wireroom-poll-memory", "enable.auto.commit", false, "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(kafka.consumer(defaults), new StringDeserializer(), new ByteArrayDeserializer())) {
            known = PollMemory.read(consumer);
        }
        Schedule schedule =
                new Schedule(settings, () -> ThreadLocalRandom.current().nextDouble());
        Fetch fetch = new Fetch(settings);
        Pages pages = settings.fetchPages() ? new Pages(fetch, InstantSource.system(), meters) : null;
        Poller poller = new Poller(
                new Poll(fetch, schedule, publisher, pages, InstantSource.system(), meters), publisher, meters);
        for (PollSettings.Address address : settings.feeds()) {
            PolledFeed unknown =
                    PolledFeed.unknown(address.feed(), address.uri().toString(), Instant.now());
            PolledFeed feed = known.getOrDefault(unknown.key(), unknown);
            LOG.info(
                    "polls feed={} address={} gone={} next={}",
                    feed.feed(),
                    feed.address(),
                    feed.gone(),
                    feed.nextAt());
            poller.await(feed);
        }
        return poller;
    }

    /** Stops polling. */
    @Override
    public void close() {
        clock.shutdownNow();
        threads.shutdownNow();
    }

    /** Requests a feed when its time has come, and again as it says. */
    void await(PolledFeed feed) {
        gauges.set(feed);
        if (feed.gone()) {
            return;
        }
        long pause = Math.max(0, Duration.between(Instant.now(), feed.nextAt()).toMillis());
        try {
            ScheduledFuture<?> unused =
                    clock.schedule(() -> threads.execute(() -> look(feed)), pause, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("closed", e);
        }
    }

    private void look(PolledFeed feed) {
        try {
            PolledFeed now = poll.look(feed);
            publisher.remember(PollMemory.record(now)).join();
            await(now);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (PublisherClosedException | CompletionException e) {
            LOG.debug("the service ends", e);
        } catch (RuntimeException e) {
            LOG.error("polling failed feed={} address={}", feed.feed(), feed.address(), e);
            await(feed.requested(Instant.now(), Instant.now().plus(AFTER_A_DEFECT), feed.failures() + 1));
        }
    }
}
