package org.wireroom.benchmarks.pipeline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.wireroom.app.run.Pipeline;
import org.wireroom.producer.files.InputFolder;

/** How many articles per second a pipeline brings from files to files. */
final class Throughput {
    private static final double STEADY_FROM = 0.3;
    private static final int FOLDERS = 16;
    private static final int LOOK_EVERY_MILLIS = 20;

    private final Pipeline pipeline;
    private final Timer latency;
    private final Path in;

    Throughput(Pipeline pipeline, MeterRegistry meters, Path folder) {
        this.pipeline = pipeline;
        this.latency = meters.get("wireroom.latency").timer();
        this.in = folder.resolve("in");
    }

    /** The rate from when a third is written to the end: what the first third takes is start and warm-up. */
    double articlesPerSecond(List<byte[]> articles) throws Exception {
        write(articles);
        CompletableFuture<Void> ended =
                Background.run(() -> pipeline.runOnce(List.of(new InputFolder(in, Set.of())), false));
        long from = 0;
        long fromTime = 0;
        long written = 0;
        long time = 0;
        while (!ended.isDone()) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            long now = latency.count(); // articles whose first result is on disk
            if (now > written) {
                written = now;
                time = System.nanoTime();
                if (from == 0 && written >= STEADY_FROM * articles.size()) {
                    from = written;
                    fromTime = time;
                }
            }
        }
        ended.get();
        return (written - from) / ((time - fromTime) / 1e9);
    }

    private void write(List<byte[]> articles) throws IOException {
        for (int i = 0; i < articles.size(); i++) {
            Path file = in.resolve("feed%02d/%06d.txt".formatted(i % FOLDERS, i));
            Files.createDirectories(file.getParent());
            Files.write(file, articles.get(i));
        }
    }
}
