package org.wireroom.benchmarks.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.entities.EntityFinder;
import org.wireroom.analysis.language.Language;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.benchmarks.input.ArticleFiles;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.RawItem;

/** Reads article after article, each step by itself and all together. An operation is one article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 8)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");

    /** A folder of articles, or {@link ArticleFiles#EXAMPLES}. */
    @Param(ArticleFiles.EXAMPLES)
    String articles;

    private final List<RawItem> items = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final ArticleReader reader = new ArticleReader();
    private final ArticleExtractor extractor = new ArticleExtractor();
    private final Language language = Language.english();
    private final EntityFinder entities = new EntityFinder();
    private int next;

    /** What was done, in tokens and in CPU time of the thread that did it. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Work {
        /** Tokens read. */
        public long tokens;
        /** CPU time in microseconds. */
        public long micros;

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long begun;

        /** Forgets the iteration before. */
        @Setup(Level.Iteration)
        public void reset() {
            tokens = 0;
            micros = 0;
        }

        void begin() {
            begun = threads.getCurrentThreadCpuTime();
        }

        void end(int size) {
            tokens += size;
            micros += (threads.getCurrentThreadCpuTime() - begun) / 1000;
        }
    }

    /** Reads the articles once, to know their paragraphs and sizes. */
    @Setup
    public void load() throws IOException {
        for (byte[] bytes : ArticleFiles.of(articles)) {
            try {
                Reading reading = reader.read(bytes, RECEIVED);
                items.add(new RawItem("benchmark-0", "", "benchmark", "", bytes, RECEIVED));
                readings.add(reading);
                sizes.add(ArticleAnalyzer.tagged(language, reading.labelled())
                        .tokens()
                        .size());
            } catch (UndecodableException e) {
                System.err.println("left out: " + e.getMessage());
            }
        }
    }

    private int next() {
        next = (next + 1) % items.size();
        return next;
    }

    /** From the bytes to labelled text. */
    @Benchmark
    public Reading reading(Work work) throws UndecodableException {
        int i = next();
        work.begin();
        Reading reading = reader.read(items.get(i).bytes(), RECEIVED);
        work.end(sizes.get(i));
        return reading;
    }

    /** Tokens, sentences, parts of speech and names. */
    @Benchmark
    public TaggedText language(Work work) {
        int i = next();
        work.begin();
        TaggedText text = ArticleAnalyzer.tagged(language, readings.get(i).labelled());
        work.end(sizes.get(i));
        return text;
    }

    /** The same, and the entities of the article. */
    @Benchmark
    public Object entities(Work work) {
        int i = next();
        work.begin();
        Object found = entities.find(
                readings.get(i).labelled(),
                ArticleAnalyzer.tagged(language, readings.get(i).labelled()));
        work.end(sizes.get(i));
        return found;
    }

    /** Everything from the bytes of an article to what is found in it alone. */
    @Benchmark
    public Object extract(Work work) throws UndecodableException {
        int i = next();
        work.begin();
        Object article = extractor.extract(items.get(i), RECEIVED);
        work.end(sizes.get(i));
        return article;
    }
}
