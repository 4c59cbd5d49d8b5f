package org.wireroom.benchmarks.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.wireroom.contract.json.Json;

/** Clients that push different articles at a rate, whether the answers come or not. */
final class PushLoad {
    private static final int ACCEPTED = 202;

    private final HttpClient client;
    private final URI address;
    private final List<byte[]> articles;
    private final int rate;
    private final AtomicInteger number;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicLong> answers = new ConcurrentHashMap<>();
    private long[] micros = {};
    private double lasted;

    PushLoad(InetSocketAddress service, List<byte[]> articles, int rate) {
        this(
                HttpClient.newBuilder().version(Version.HTTP_1_1).build(),
                URI.create("http://127.0.0.1:" + service.getPort() + "/v1/feeds/load/articles"),
                articles,
                rate,
                new AtomicInteger());
    }

    private PushLoad(HttpClient client, URI address, List<byte[]> articles, int rate, AtomicInteger number) {
        this.client = client;
        this.address = address;
        this.articles = articles;
        this.rate = rate;
        this.number = number;
    }

    /** Another load of other articles. */
    PushLoad next() {
        return new PushLoad(client, address, articles, rate, number);
    }

    /** Pushes so many, each when it is due. */
    void run(int count, int clients) throws InterruptedException {
        micros = new long[count];
        AtomicInteger due = new AtomicInteger();
        long begun = System.nanoTime();
        List<Thread> threads = IntStream.range(0, clients)
                .mapToObj(i -> new Thread(() -> pushAll(due, begun), "push-" + i))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        lasted = (System.nanoTime() - begun) / 1e9;
        Arrays.sort(micros);
    }

    /** The articles that were acknowledged. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    @Override
    public String toString() {
        return "push        %,d articles/s wanted, %,.0f reached; p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms; answers %s"
                .formatted(
                        rate,
                        micros.length / lasted,
                        millis(0.5),
                        millis(0.9),
                        millis(0.99),
                        millis(1),
                        new TreeMap<>(answers));
    }

    private double millis(double share) {
        return micros[Math.max(0, (int) Math.ceil(share * micros.length) - 1)] / 1000.0;
    }

    private void pushAll(AtomicInteger due, long begun) {
        for (int i = due.getAndIncrement(); i < micros.length; i = due.getAndIncrement()) {
            long at = begun + i * 1_000_000_000L / rate;
            while (System.nanoTime() < at) {
                LockSupport.parkNanos(at - System.nanoTime());
            }
            push(article(number.getAndIncrement()));
            micros[i] = (System.nanoTime() - at) / 1000;
        }
    }

    private byte[] article(int index) {
        ByteArrayOutputStream article = new ByteArrayOutputStream();
        article.writeBytes(articles.get(index % articles.size()));
        article.writeBytes(("\nNumber " + index + ".\n").getBytes(StandardCharsets.UTF_8));
        return article.toByteArray();
    }

    private void push(byte[] article) {
        int status = 0;
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .POST(BodyPublishers.ofByteArray(article))
                            .build(),
                    BodyHandlers.ofByteArray());
            status = answer.statusCode();
            if (status == ACCEPTED) {
                acknowledged.add(
                        Json.MAPPER.readTree(answer.body()).path("articleId").stringValue());
            }
        } catch (IOException e) {
            System.out.println(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answers.computeIfAbsent(status, each -> new AtomicLong()).incrementAndGet();
    }
}
