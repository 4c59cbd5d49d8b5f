package org.wireroom.producer.push;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.wireroom.producer.AsyncPublisher;
import org.wireroom.producer.PublisherClosedException;

/**
 * Limits what is in flight: bytes count from when they arrive until the brokers have acknowledged them, even if the client has stopped
 * waiting. So memory stays bounded while the brokers are slow or away. A feed has a quarter of the bytes and of the connections, and so many
 * articles per second, so that one does not take the room of the others. Thread-safe.
 */
final class Backpressure {
    private static final int OVERHEAD = 2 * 1024;
    private static final int SHARE = 4;
    private static final int SMALL = 64 * 1024;
    private static final Duration RETRY_SLOW = Duration.ofSeconds(1);
    private static final Duration RETRY_GONE = Duration.ofSeconds(5);

    private final AsyncPublisher publisher;
    private final PushSettings settings;
    private final LongSupplier nanos;
    private final Map<String, Feed> feeds = new HashMap<>();
    private long inFlight;

    /**
     * Backpressure with limits.
     *
     * @param nanos a clock
     */
    Backpressure(AsyncPublisher publisher, PushSettings settings, LongSupplier nanos) {
        this.publisher = publisher;
        this.settings = settings;
        this.nanos = nanos;
    }

    /** What a feed has in flight, and how many articles it may send at once. */
    private static final class Feed {
        private long bytes;
        private int requests;
        private double articles;
        private long at;
    }

    /** The bytes that one request holds. */
    final class Permit {
        private final Feed feed;
        private long bytes;

        private Permit(Feed feed) {
            this.feed = feed;
        }

        /**
         * Holds more bytes.
         *
         * @throws Problem 429 if too many are in flight, unless this request is the only one, or a small one and the only one of its feed
         */
        void add(long more) {
            synchronized (Backpressure.this) {
                count(more);
                boolean own = feed.bytes > settings.inFlightBytes() / SHARE && feed.requests > 1;
                boolean others = inFlight > bytes && (feed.requests > 1 || bytes > SMALL);
                if (own || (others && inFlight > settings.inFlightBytes())) {
                    count(-more);
                    throw own ? Problem.share(RETRY_SLOW) : Problem.slow(RETRY_SLOW);
                }
            }
        }

        /** Releases the bytes when a future completes. */
        void releaseAfter(CompletableFuture<?> done) {
            CompletableFuture<?> unused = done.whenComplete((value, e) -> {
                synchronized (Backpressure.this) {
                    count(-bytes);
                    feed.requests--;
                }
            });
        }

        private void count(long more) {
            bytes += more;
            feed.bytes += more;
            inFlight += more;
        }
    }

    /**
     * Admits a request.
     *
     * @throws Problem 429 if too many of the feed are under way, 503 if the brokers do not answer
     */
    synchronized Permit admit(String name) {
        if (isStalled()) {
            throw Problem.gone(RETRY_GONE);
        }
        Feed feed = feed(name);
        if (feed.requests >= Math.max(2, settings.connections() / SHARE)) {
            throw Problem.share(RETRY_SLOW);
        }
        Permit permit = new Permit(feed);
        feed.requests++;
        try {
            permit.add(OVERHEAD);
        } catch (Problem e) {
            feed.requests--;
            throw e;
        }
        return permit;
    }

    /**
     * Takes articles of a feed.
     *
     * @throws Problem 429 if they are more than the feed may send at present
     */
    synchronized void take(String name, int articles) {
        Feed feed = feed(name);
        double missing = articles - feed.articles;
        if (missing > 0) {
            throw Problem.share(Duration.ofSeconds((long) Math.ceil(missing / settings.rate())));
        }
        feed.articles -= articles;
    }

    /** The answer, or a {@link Problem} if it does not come in time; the late answer is dropped. */
    <T> CompletableFuture<T> withTimeout(CompletableFuture<T> answer) {
        return answer.copy()
                .orTimeout(settings.patience().toNanos(), TimeUnit.NANOSECONDS)
                .exceptionallyCompose(e -> CompletableFuture.failedFuture(problem(cause(e))));
    }

    private Throwable problem(Throwable e) {
        if (e instanceof TimeoutException) {
            return isStalled() ? Problem.gone(RETRY_GONE) : Problem.slow(RETRY_SLOW);
        }
        return e instanceof PublisherClosedException ? Problem.gone(RETRY_GONE) : e;
    }

    /** Bytes in flight. */
    synchronized long inFlight() {
        return inFlight;
    }

    static Throwable cause(Throwable e) {
        return e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    }

    /** A feed with the articles that it may send by now; feeds that have been quiet are forgotten. */
    private Feed feed(String name) {
        long now = nanos.getAsLong();
        int most = Math.max(settings.rate(), settings.maxLines());
        feeds.values().removeIf(feed -> feed.requests == 0 && allowed(feed, now) >= most);
        Feed feed = feeds.get(name);
        if (feed == null) {
            feed = new Feed();
            feed.articles = most;
            feeds.put(name, feed);
        } else {
            feed.articles = Math.min(most, allowed(feed, now));
        }
        feed.at = now;
        return feed;
    }

    private double allowed(Feed feed, long now) {
        return feed.articles + (now - feed.at) / 1e9 * settings.rate();
    }

    private boolean isStalled() {
        return publisher.stalled().compareTo(settings.patience().dividedBy(2)) > 0;
    }
}
