package org.wireroom.producer.poll;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * One request for a feed: its content is published like a file, with the pages that its items link to where that is set.
 *
 * <p>Counter: {@code wireroom.polls{outcome=published | unchanged | failed | gone}}. Thread-safe.
 */
final class Poll {
    private static final Logger LOG = LoggerFactory.getLogger(Poll.class);
    private static final String FEED = "application/rss+xml";
    private static final int TOP = 4096;
    private static final int OK = 200;
    private static final Pattern TTL = Pattern.compile("<ttl>\\s*(\\d{1,6})\\s*</ttl>", Pattern.CASE_INSENSITIVE);

    private final Fetch fetch;
    private final Schedule schedule;
    private final AsyncPublisher publisher;
    private final Pages pages;
    private final ArticleReader reader = new ArticleReader();
    private final InstantSource clock;
    private final MeterRegistry meters;

    /**
     * Makes one.
     *
     * @param pages requests the pages of items, null if they are not to be requested
     */
    Poll(
            Fetch fetch,
            Schedule schedule,
            AsyncPublisher publisher,
            Pages pages,
            InstantSource clock,
            MeterRegistry meters) {
        this.pages = pages;
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
            return answered(feed, unchanged.fresh(), "unchanged", "not changed");
        }
        if (fetched instanceof Fetched.Failed failed) {
            return failed(feed, failed);
        }
        LOG.warn("gone for good, not polled any more feed={} address={}", feed.feed(), feed.address());
        return answered(feed, Duration.ZERO, "gone", "gone for good").asGone();
    }

    private PolledFeed take(PolledFeed feed, Fetched.Said said) {
        String charset = StatedCharset.in(said.mediaType());
        byte[] legible = StatedCharset.legible(said.bytes(), charset);
        if (!reader.mediaType(legible).equals(FEED)) {
            return failed(feed, new Fetched.Failed("it is neither RSS nor Atom", Duration.ZERO, OK));
        }
        String version = Sha256.version(said.bytes());
        PolledFeed now = feed.at(said.movedTo()).saying(version, said.etag(), said.lastModified());
        Duration fresh = Duration.ofSeconds(
                Math.max(said.fresh().toSeconds(), ttl(legible).toSeconds()));
        if (version.equals(feed.version())) {
            return answered(now, fresh, "unchanged", "not changed");
        }
        Origin origin = Origin.polled(feed.feed(), URI.create(feed.address()), charset);
        Pages.Round round = pages == null ? null : pages.new Round();
        Map<PublishReceipt.State, Long> receipts = taken(origin, said.bytes(), round).stream()
                .collect(Collectors.groupingBy(PublishReceipt::state, Collectors.counting()));
        LOG.info("polled feed={} address={} items={}", feed.feed(), feed.address(), receipts);
        String outcome = receipts.containsKey(PublishReceipt.State.PUBLISHED) ? "published" : "unchanged";
        boolean incomplete = round != null && round.isIncomplete();
        return answered(incomplete ? now.saying(null, null, null) : now, fresh, outcome, described(receipts));
    }

    private List<PublishReceipt> taken(Origin origin, byte[] bytes, Pages.Round round) {
        try {
            return round == null ? publisher.take(origin, bytes).join() : publisher.take(origin, bytes, round);
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

    /** "published 3, unchanged 17". */
    private static String described(Map<PublishReceipt.State, Long> receipts) {
        String counts = Arrays.stream(PublishReceipt.State.values())
                .filter(receipts::containsKey)
                .map(state -> state.name().toLowerCase(Locale.ROOT) + " " + receipts.get(state))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no items" : counts;
    }

    private PolledFeed answered(PolledFeed feed, Duration fresh, String outcome, String answer) {
        count(outcome);
        Instant now = clock.instant();
        return feed.requested(now, now.plus(schedule.afterAnswer(fresh)), 0).answered(now, answer);
    }

    /** Forgets where the feed had moved to, in case it is back. */
    private PolledFeed failed(PolledFeed feed, Fetched.Failed failed) {
        count("failed");
        int failures = feed.failures() + 1;
        Duration pause = schedule.afterFailure(failures, failed.retryAfter());
        LOG.warn(
                "polling failed feed={} address={} failures={} again.in={}s reason=\"{}\"",
                feed.feed(),
                feed.address(),
                failures,
                pause.toSeconds(),
                OneLine.of(failed.why()));
        Instant now = clock.instant();
        return feed.at(null)
                .requested(now, now.plus(pause), failures)
                .answered(failed.status() == 0 ? null : now, OneLine.of(failed.why()));
    }

    private void count(String outcome) {
        meters.counter("wireroom.polls", "outcome", outcome).increment();
    }
}
