package org.wireroom.benchmarks.reading;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.wireroom.benchmarks.input.ArticleFiles;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.RawItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code memory}: what the models take, loaded and used. */
@Command(name = "memory", mixinStandardHelpOptions = true, description = "Measures the memory of all models, in use.")
public final class MemoryCommand implements Callable<Integer> {
    private static final double MEBIBYTE = 1024 * 1024;
    private static final int ROUNDS = 5;

    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            defaultValue = ArticleFiles.EXAMPLES,
            description = "Articles to read first, so that tables that fill with use are full.")
    private String articles;

    /** Kept until the end, so that what it holds is still there to be measured. */
    private ArticleExtractor extractor;

    @Override
    public Integer call() throws IOException {
        long before = used();
        long begun = System.nanoTime();
        extractor = new ArticleExtractor();
        Duration load = Duration.ofNanos(System.nanoTime() - begun);
        long loaded = used();
        Instant received = Instant.parse("2026-01-01T00:00:00Z");
        for (byte[] bytes : ArticleFiles.of(articles)) {
            try {
                extractor.extract(new RawItem("benchmark-0", "", "benchmark", "", bytes, received), received);
            } catch (UndecodableException e) {
                System.err.println("left out: " + e.getMessage());
            }
        }
        long full = used();
        System.out.printf(
                "loaded in %d ms, %.1f MiB; %.1f MiB after reading%n",
                load.toMillis(), (loaded - before) / MEBIBYTE, (full - before) / MEBIBYTE);
        return 0;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
