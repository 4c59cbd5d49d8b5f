package org.wireroom.producer.poll;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.OneLine;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.feed.LinkedPage;
import org.wireroom.formats.reading.FeedEntry;
import org.wireroom.formats.reading.FetchedPage;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.StatedCharset;
import org.wireroom.formats.reading.UndecodableException;

/**
 * Requests the pages that short items of feeds link to, as robots.txt allows: one request at a time per host, conditionally if the page
 * was published before.
 *
 * <p>Counter: {@code wireroom.pages{outcome=fetched | unchanged | forbidden | failed}}. Thread-safe.
 */
final class Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
    private static final String ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
    /** An item with more words is the article itself. */
    private static final int MOST_WORDS_OF_TEASER = 150;

    private static final int MOST_KNOWN = 10_000;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int TIMEOUT = 408;

    private final Fetch fetch;
    private final Robots robots;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final ArticleReader reader = new ArticleReader();
    private final Map<String, ReentrantLock> hosts = new ConcurrentHashMap<>();
    private final Map<String, Validators> known = Collections.synchronizedMap(new LruMap<>(MOST_KNOWN));

    Pages(Fetch fetch, InstantSource clock, MeterRegistry meters) {
        this.fetch = fetch;
        this.robots = new Robots(fetch, clock);
        this.clock = clock;
        this.meters = meters;
    }

    private record Validators(String etag, String lastModified) {
        static final Validators NONE = new Validators(null, null);
    }

    /** Requests the pages of one feed's items, in turn. A host that does not answer is not asked for the others. */
    final class Round implements Function<Item, FetchedPage> {
        private final Set<String> silent = new HashSet<>();
        private boolean incomplete;

        /** Whether pages are to be requested again later. */
        boolean isIncomplete() {
            return incomplete;
        }

        /** The page of an item, null if the item is an article itself or links to no page. */
        @Override
        public FetchedPage apply(Item item) {
            FeedEntry entry = item.entry();
            if (item.problem() != null || entry.address() == null || entry.words() > MOST_WORDS_OF_TEASER) {
                return null;
            }
            FetchedPage fetched;
            try {
                fetched = silent.contains(host(URI.create(entry.address())))
                        ? FetchedPage.failed(entry.address(), "its host did not answer before", true)
                        : request(item);
            } catch (IllegalArgumentException e) {
                fetched = FetchedPage.failed(entry.address(), "not a web address: " + e.getMessage(), false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fetched = FetchedPage.failed(entry.address(), "interrupted", true);
            }
            if (fetched.problem() != null) {
                LOG.warn(
                        "page not read address={} reason=\"{}\"",
                        OneLine.of(entry.address()),
                        OneLine.of(fetched.problem()));
            }
            if (fetched.again()) {
                incomplete = true;
                silent.add(host(URI.create(entry.address())));
            }
            return fetched;
        }
    }

    /** A request and those that it redirects to. */
    private final class Visit implements Fetch.Access {
        private Robots.Answer answer = Robots.Answer.ALLOWED;

        @Override
        public HttpResponse<byte[]> request(URI at, Fetch.Exchange exchange) throws IOException, InterruptedException {
            answer = robots.about(at, Pages.this::alone);
            if (answer != Robots.Answer.ALLOWED) {
                throw new IOException(
                        answer == Robots.Answer.FORBIDDEN
                                ? "robots.txt of " + at.getHost() + " forbids it"
                                : "robots.txt of " + at.getHost() + " cannot be had");
            }
            return alone(at, exchange);
        }
    }

    private HttpResponse<byte[]> alone(URI at, Fetch.Exchange exchange) throws IOException, InterruptedException {
        ReentrantLock host = hosts.computeIfAbsent(host(at), any -> new ReentrantLock(true));
        host.lockInterruptibly();
        try {
            return exchange.answer();
        } finally {
            host.unlock();
        }
    }

    private static String host(URI at) {
        return String.valueOf(at.getHost()).toLowerCase(Locale.ROOT);
    }

    private FetchedPage request(Item item) throws InterruptedException {
        String address = item.entry().address();
        Validators validators = known.getOrDefault(address, Validators.NONE);
        Visit visit = new Visit();
        Fetched fetched =
                fetch.request(new Fetch.Target(address, validators.etag(), validators.lastModified(), ACCEPT), visit);
        if (fetched instanceof Fetched.Unchanged) {
            count("unchanged");
            return FetchedPage.unchanged(address);
        }
        if (fetched instanceof Fetched.Said said) {
            FetchedPage page = page(item, said);
            count(page.page() == null ? "failed" : "fetched");
            if (page.page() != null) {
                known.put(address, new Validators(said.etag(), said.lastModified()));
            }
            return page;
        }
        boolean forbidden = visit.answer == Robots.Answer.FORBIDDEN;
        count(forbidden ? "forbidden" : "failed");
        if (fetched instanceof Fetched.Failed failed) {
            return FetchedPage.failed(address, failed.why(), !forbidden && isForNow(failed.status()));
        }
        return FetchedPage.failed(address, "it is gone for good", false);
    }

    private static boolean isForNow(int status) {
        return status == 0 || status == TIMEOUT || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }

    private FetchedPage page(Item item, Fetched.Said said) {
        String at = said.at().toString();
        String charset = StatedCharset.in(said.mediaType());
        byte[] legible = StatedCharset.legible(said.bytes(), charset);
        String mediaType = reader.mediaType(legible);
        if (!mediaType.equals("text/html")) {
            return FetchedPage.failed(at, "it is not a page but " + mediaType, false);
        }
        try {
            Reading reading = reader.read(legible, clock.instant());
            if (LinkedPage.words(reading) < item.entry().words()) {
                return FetchedPage.failed(at, "the page has fewer words than the item", false);
            }
            Item page = Item.of(said.bytes(), mediaType).compared(LinkedPage.entry(reading, item.entry()));
            return FetchedPage.of(legible == said.bytes() ? page : page.inCharset(charset), at);
        } catch (UndecodableException e) {
            return FetchedPage.failed(at, e.getMessage(), false);
        }
    }

    private void count(String outcome) {
        meters.counter("wireroom.pages", "outcome", outcome).increment();
    }
}
