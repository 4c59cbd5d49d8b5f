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

    /** Requests a feed, conditionally if it was read before. */
    Fetched request(PolledFeed feed) throws InterruptedException {
        try {
            URI at = URI.create(feed.movedTo() == null ? feed.address() : feed.movedTo());
            policy.check(at);
            boolean forGood = true;
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                HttpResponse<byte[]> answer = answer(at, feed);
                Optional<String> location = location(answer);
                if (location.isEmpty()) {
                    return fetched(answer, forGood ? moved(feed, at) : feed.movedTo());
                }
                URI to = at.resolve(location.get());
                policy.check(at, to);
                forGood &= answer.statusCode() == 301 || answer.statusCode() == 308;
                at = to;
            }
            return new Fetched.Failed("it redirects more than " + MOST_REDIRECTS + " times", Duration.ZERO);
        } catch (IOException | IllegalArgumentException e) {
            return new Fetched.Failed(e.getMessage() == null ? e.toString() : e.getMessage(), Duration.ZERO);
        }
    }

    private static String moved(PolledFeed feed, URI at) {
        return at.toString().equals(feed.address()) ? null : at.toString();
    }

    private HttpResponse<byte[]> answer(URI at, PolledFeed feed) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .timeout(timeout)
                .header("User-Agent", "wireroom")
                .header("Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5")
                .header("Accept-Encoding", "gzip");
        if (feed.etag() != null) {
            request.header("If-None-Match", feed.etag());
        }
        if (feed.lastModified() != null) {
            request.header("If-Modified-Since", feed.lastModified());
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

    private Fetched fetched(HttpResponse<byte[]> answer, String movedTo) throws IOException {
        return switch (answer.statusCode()) {
            case 200 ->
                new Fetched.Said(
                        unpacked(answer),
                        answer.headers().firstValue("Content-Type").orElse(null),
                        answer.headers().firstValue("ETag").orElse(null),
                        answer.headers().firstValue("Last-Modified").orElse(null),
                        maxAge(answer),
                        movedTo);
            case 304 -> new Fetched.Unchanged(maxAge(answer));
            case 410 -> new Fetched.Gone();
            default -> new Fetched.Failed("it answers with status " + answer.statusCode(), retryAfter(answer));
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
