package org.wireroom.producer.poll;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.wireroom.contract.feed.PolledFeed;

/** Requests a URL, within limits of size, time and redirects. Thread-safe. */
final class Fetch {
    /** The name by which robots.txt files know this program. */
    static final String AGENT = "wireroom";

    private static final String FEEDS = "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5";
    private static final int MOST_REDIRECTS = 5;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

    private final HttpClient client;
    private final AddressPolicy policy;
    private final Duration timeout;
    private final int maxBytes;

    Fetch(PollSettings settings) {
        this.policy = new AddressPolicy(settings.privateAddresses());
        this.timeout = settings.timeout();
        this.maxBytes = settings.maxBytes();
        this.client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .version(Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * What is requested.
     *
     * @param address where it is
     * @param etag validator of the last answer, null if there is none
     * @param lastModified the same by time
     * @param accept media types that are wanted
     */
    record Target(String address, String etag, String lastModified, String accept) {}

    /** What has to hold before an address is requested, and what happens around the request. */
    interface Access {
        /** Requests an address that may be requested. */
        HttpResponse<byte[]> request(URI at, Exchange exchange) throws IOException, InterruptedException;
    }

    /** One request and its answer. */
    interface Exchange {
        /** Sends the request and waits for the answer. */
        HttpResponse<byte[]> answer() throws IOException, InterruptedException;
    }

    /** Requests a feed, conditionally if it was read before. */
    Fetched request(PolledFeed feed) throws InterruptedException {
        String address = feed.movedTo() == null ? feed.address() : feed.movedTo();
        Target target = new Target(address, feed.etag(), feed.lastModified(), FEEDS);
        Fetched fetched = request(target, (at, exchange) -> exchange.answer());
        return fetched instanceof Fetched.Said said ? said.knownAs(feed.address()) : fetched;
    }

    /** Requests an address and those that it redirects to. */
    Fetched request(Target target, Access access) throws InterruptedException {
        try {
            URI at = URI.create(target.address());
            policy.check(at);
            URI moved = at;
            boolean forGood = true;
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                URI here = at;
                HttpResponse<byte[]> answer = access.request(here, () -> answer(here, target));
                Optional<String> location = location(answer);
                if (location.isEmpty()) {
                    return fetched(answer, moved.toString(), here);
                }
                at = here.resolve(location.get());
                policy.check(here, at);
                forGood &= answer.statusCode() == 301 || answer.statusCode() == 308;
                moved = forGood ? at : moved;
            }
            return new Fetched.Failed("it redirects more than " + MOST_REDIRECTS + " times", Duration.ZERO, 0);
        } catch (IOException | IllegalArgumentException e) {
            return new Fetched.Failed(e.getMessage() == null ? e.toString() : e.getMessage(), Duration.ZERO, 0);
        }
    }

    private HttpResponse<byte[]> answer(URI at, Target target) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .timeout(timeout)
                .header("User-Agent", AGENT)
                .header("Accept", target.accept())
                .header("Accept-Encoding", "gzip");
        if (target.etag() != null) {
            request.header("If-None-Match", target.etag());
        }
        if (target.lastModified() != null) {
            request.header("If-Modified-Since", target.lastModified());
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), head -> new LimitedBody(maxBytes));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no whole answer within " + timeout.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static Optional<String> location(HttpResponse<?> answer) {
        return switch (answer.statusCode()) {
            case 301, 302, 303, 307, 308 -> answer.headers().firstValue("Location");
            default -> Optional.empty();
        };
    }

    private Fetched fetched(HttpResponse<byte[]> answer, String movedTo, URI at) throws IOException {
        return switch (answer.statusCode()) {
            case 200 ->
                new Fetched.Said(
                        unpacked(answer),
                        answer.headers().firstValue("Content-Type").orElse(null),
                        answer.headers().firstValue("ETag").orElse(null),
                        answer.headers().firstValue("Last-Modified").orElse(null),
                        maxAge(answer),
                        movedTo,
                        at);
            case 304 -> new Fetched.Unchanged(maxAge(answer));
            case 410 -> new Fetched.Gone();
            default ->
                new Fetched.Failed(
                        "it answers with status " + answer.statusCode(), retryAfter(answer), answer.statusCode());
        };
    }

    private byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        String encoding = answer.headers().firstValue("Content-Encoding").orElse("identity");
        if (encoding.equalsIgnoreCase("identity")) {
            return answer.body();
        }
        if (!encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("x-gzip")) {
            throw new IOException("unsupported content encoding: " + encoding);
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            byte[] bytes = unpacked.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new IOException("the answer has more than " + maxBytes + " bytes when it is unpacked");
            }
            return bytes;
        }
    }

    private static Duration maxAge(HttpResponse<?> answer) {
        Matcher age =
                MAX_AGE.matcher(answer.headers().firstValue("Cache-Control").orElse(""));
        return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : Duration.ZERO;
    }

    private static Duration retryAfter(HttpResponse<?> answer) {
        String after = answer.headers().firstValue("Retry-After").orElse("0").strip();
        if (SECONDS.matcher(after).matches()) {
            return Duration.ofSeconds(Long.parseLong(after));
        }
        try {
            Instant until = ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Duration.between(Instant.now(), until);
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
