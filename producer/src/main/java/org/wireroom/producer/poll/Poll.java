package org.wireroom.producer.poll;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.feed.PolledFeed;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.StatedCharset;
import org.wireroom.producer.AsyncPublisher;
import org.wireroom.producer.Origin;
import org.wireroom.producer.PublishReceipt;
import org.wireroom.text.hashing.Sha256;

/**
 * One request for a feed: its content is published like a file. Only what is in the feed itself is read.
 *
 * <p>Counter: {@code wireroom.polls{outcome=published | unchanged | failed | gone}}. Thread-safe.
 */
final class Poll {
    private static final Logger LOG = LoggerFactory.getLogger(Poll.class);
    private static final String FEED = "application/rss+xml";
    private static final int TOP = 4096;
    private static final Pattern TTL = Pattern.compile("<ttl>\\s*(\\d{1,6})\\s*</ttl>", Pattern.CASE_INSENSITIVE);

    private final Fetch fetch;
    private final Schedule schedule;
    private final AsyncPublisher publisher;
    private final ArticleReader reader = new ArticleReader();
    private final InstantSource clock;
    private final MeterRegistry meters;

    Poll(Fetch fetch, Schedule schedule, AsyncPublisher publisher, InstantSource clock, MeterRegistry meters) {
        this.fetch = fetch;
        this.schedule = schedule;
        this.publisher = publisher;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Requests the feed, and waits until the brokers have acknowledged what is new.
     *
     * @return what is known now
     * @throws org.wireroom.producer.PublisherClosedException if the service ends meanwhile
     */
    PolledFeed look(PolledFeed feed) throws InterruptedException {
        Fetched fetched = fetch.request(feed);
        if (fetched instanceof Fetched.Said said) {
            return take(feed, said);
        }
        if (fetched instanceof Fetched.Unchanged unchanged) {
            return answered(feed, unchanged.fresh(), "unchanged");
        }
        if (fetched instanceof Fetched.Failed failed) {
            return failed(feed, failed.why(), failed.retryAfter());
        }
        LOG.warn("gone for good, not polled any more feed={} address={}", feed.feed(), feed.address());
        return answered(feed, Duration.ZERO, "gone").asGone();
    }

    private PolledFeed take(PolledFeed feed, Fetched.Said said) {
        String charset = StatedCharset.in(said.mediaType());
        byte[] legible = StatedCharset.legible(said.bytes(), charset);
        if (!reader.mediaType(legible).equals(FEED)) {
            return failed(feed, "it is neither RSS nor Atom", Duration.ZERO);
        }
        String version = Sha256.version(said.bytes());
        PolledFeed now = feed.at(said.movedTo()).saying(version, said.etag(), said.lastModified());
        Duration fresh = Duration.ofSeconds(
                Math.max(said.fresh().toSeconds(), ttl(legible).toSeconds()));
        if (version.equals(feed.version())) {
            return answered(now, fresh, "unchanged");
        }
        Origin origin = Origin.polled(feed.feed(), URI.create(feed.address()), charset);
        Map<PublishReceipt.State, Long> receipts = taken(origin, said.bytes()).stream()
                .collect(Collectors.groupingBy(PublishReceipt::state, Collectors.counting()));
        LOG.info("polled feed={} address={} items={}", feed.feed(), feed.address(), receipts);
        return answered(now, fresh, receipts.containsKey(PublishReceipt.State.PUBLISHED) ? "published" : "unchanged");
    }

    private List<PublishReceipt> taken(Origin origin, byte[] bytes) {
        try {
            return publisher.take(origin, bytes).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    /** How long the feed itself says that it stays valid: RSS's ttl, in minutes. */
    private static Duration ttl(byte[] feed) {
        String top = new String(feed, 0, Math.min(feed.length, TOP), StandardCharsets.ISO_8859_1);
        Matcher ttl = TTL.matcher(top);
        return ttl.find() ? Duration.ofMinutes(Long.parseLong(ttl.group(1))) : Duration.ZERO;
    }

    private PolledFeed answered(PolledFeed feed, Duration fresh, String outcome) {
        count(outcome);
        Instant now = clock.instant();
        return feed.requested(now, now.plus(schedule.afterAnswer(fresh)), 0);
    }

    /** Forgets where the feed had moved to, in case it is back. */
    private PolledFeed failed(PolledFeed feed, String why, Duration retryAfter) {
        count("failed");
        int failures = feed.failures() + 1;
        Duration pause = schedule.afterFailure(failures, retryAfter);
        LOG.warn(
                "polling failed feed={} address={} failures={} again.in={}s reason=\"{}\"",
                feed.feed(),
                feed.address(),
                failures,
                pause.toSeconds(),
                OneLine.of(why));
        Instant now = clock.instant();
        return feed.at(null).requested(now, now.plus(pause), failures);
    }

    private void count(String outcome) {
        meters.counter("wireroom.polls", "outcome", outcome).increment();
    }
}
