package org.wireroom.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.wireroom.app.run.Pipeline;
import org.wireroom.contract.ArticleId;
import org.wireroom.producer.files.InputFolder;

/** How long it takes from a file renamed into a watched folder to its result. */
final class Latency {
    private static final String FEED = "latency";
    private static final long LOOK_EVERY_MILLIS = 2;

    private final Pipeline pipeline;
    private final Path in;
    private final Path results;
    private final int rate;

    Latency(Pipeline pipeline, Path folder, int rate) {
        this.pipeline = pipeline;
        this.in = folder.resolve("in-latency");
        this.results = folder.resolve("out/articles");
        this.rate = rate;
    }

    /** Sends articles one by one and prints percentiles in milliseconds; those of the first two seconds do not count. */
    void print(List<byte[]> articles) throws Exception {
        Files.createDirectories(in.resolve(FEED));
        CompletableFuture<Void> watching = Background.run(() -> {
            pipeline.watch(List.of(new InputFolder(in, Set.of())), false);
            return null;
        });
        long[] sent = new long[articles.size()];
        long[] took = new long[articles.size()];
        long begun = System.nanoTime();
        int next = 0;
        int arrived = 0;
        while (arrived < articles.size() && !watching.isDone()) {
            if (next < articles.size() && System.nanoTime() - begun >= next * 1_000_000_000L / rate) {
                sent[next] = send(next, articles.get(next));
                next++;
            }
            for (int i = 0; i < next; i++) {
                if (took[i] == 0 && Files.exists(result(i))) {
                    took[i] = System.nanoTime() - sent[i];
                    arrived++;
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        pipeline.stop();
        watching.get();
        long[] counted = Arrays.stream(took).skip(2L * rate).sorted().toArray();
        System.out.printf(
                "latency     at %d articles/s: p50 %d ms, p90 %d ms, p99 %d ms, max %d ms, of %d%n",
                rate,
                percentile(counted, 0.5),
                percentile(counted, 0.9),
                percentile(counted, 0.99),
                percentile(counted, 1),
                counted.length);
    }

    private long send(int number, byte[] article) throws IOException {
        Path part = Files.write(in.resolve(FEED).resolve(number + ".part"), article);
        long time = System.nanoTime();
        Files.move(part, in.resolve(FEED).resolve(name(number)), StandardCopyOption.ATOMIC_MOVE);
        return time;
    }

    private Path result(int number) {
        String id = ArticleId.of(FEED, name(number));
        return results.resolve(ArticleId.folderOf(id)).resolve(id + ".json");
    }

    private static String name(int number) {
        return number + ".txt";
    }

    private static long percentile(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(sorted[Math.max(0, index)]);
    }
}
