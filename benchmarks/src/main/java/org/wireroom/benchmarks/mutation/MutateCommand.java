package org.wireroom.benchmarks.mutation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.benchmarks.input.ArticleFiles;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.RawItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mutate}: runs broken articles through all that reads one. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        description = "Runs broken articles through reading, entities and statements.",
        footer = {"", "Exit code 1 if one fails, breaks a promise or takes too much CPU time."})
public final class MutateCommand implements Callable<Integer> {
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MOST_FAILURES = 20;
    private static final int WARM_UP = 200;
    private static final double MIB = 1 << 20;

    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            defaultValue = ArticleFiles.EXAMPLES,
            description =
                    "Articles to break: .txt and .html files and articles.jsonl; by default the examples of this project.")
    private String articles;

    @Option(
            names = "--formats",
            paramLabel = "FOLDER",
            defaultValue = ArticleFiles.EXAMPLES,
            description = "Files in other formats to break as well; by default one in each format that is read.")
    private String formats;

    @Option(names = "--count", defaultValue = "100000", description = "How many, by default: ${DEFAULT-VALUE}")
    private int count;

    @Option(names = "--first", defaultValue = "0", description = "Number of the first one, to try one again.")
    private int first;

    @Option(names = "--seed", defaultValue = "1", description = "Another seed, other articles.")
    private long seed;

    @Option(
            names = "--limit",
            defaultValue = "1500",
            description =
                    "Milliseconds of CPU time allowed for each MiB of an article, and for a smaller one; default ${DEFAULT-VALUE}.")
    private long limit;

    @Option(names = "--keep", paramLabel = "FOLDER", description = "Write the articles that fail here.")
    private Path keep;

    private final ArticleReader reader = new ArticleReader();
    private final ArticleExtractor extractor = new ArticleExtractor();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> failures = new ArrayList<>();
    private long bytes;
    private long slowest;
    private int slowestNumber;
    private int undecodable;

    @Override
    public Integer call() throws IOException {
        List<byte[]> originals = new ArrayList<>(ArticleFiles.of(articles));
        originals.addAll(ArticleFiles.inAllFormats(formats));
        Mutations mutations = new Mutations(originals, seed);
        for (int number = 0; number < WARM_UP; number++) {
            read(mutations.article(first + number));
        }
        bytes = 0;
        undecodable = 0;
        failures.clear();
        int last = first + count;
        for (int number = first; number < last && failures.size() < MOST_FAILURES; number++) {
            tryOne(number, mutations.article(number));
            if ((number + 1 - first) % 1_000 == 0) {
                progress(number + 1 - first);
            }
        }
        System.out.printf(
                "%,d bytes; %,d not decodable; slowest %,d ms of CPU time, number %d; %s%n",
                bytes,
                undecodable,
                slowest / 1_000_000,
                slowestNumber,
                failures.isEmpty() ? "all promises kept" : failures.size() + " failures");
        return failures.isEmpty() ? 0 : 1;
    }

    private void tryOne(int number, byte[] article) throws IOException {
        int before = failures.size();
        long begun = threads.getCurrentThreadCpuTime();
        List<String> broken = read(article);
        long taken = threads.getCurrentThreadCpuTime() - begun;
        broken.forEach(promise -> fail(number, promise));
        if (taken > limit * 1_000_000 * Math.max(1, article.length / MIB)) {
            fail(number, taken / 1_000_000 + " ms for " + article.length + " bytes");
        }
        if (taken > slowest) {
            slowest = taken;
            slowestNumber = number;
        }
        if (failures.size() > before && keep != null) {
            Files.createDirectories(keep);
            Files.write(keep.resolve(number + ".txt"), article);
        }
    }

    private void fail(int number, String reason) {
        String failure = "number " + number + ": " + reason;
        failures.add(failure);
        System.out.println(failure);
    }

    /** Takes a file apart and reads what is in it; returns what is wrong with the results. */
    @SuppressWarnings("CatchingUnchecked") // whatever it is, it is what this looks for
    private List<String> read(byte[] article) {
        bytes += article.length;
        try {
            List<String> broken = new ArrayList<>();
            for (Item part : reader.items(article)) {
                if (part.problem() == null) {
                    RawItem item = new RawItem("mutated-0", "", "mutated", "mutated.txt", part.bytes(), RECEIVED);
                    broken.addAll(Promises.brokenBy(extractor.extract(item, RECEIVED)));
                }
            }
            return broken;
        } catch (UndecodableException e) {
            undecodable++;
            return List.of();
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return List.of(e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    private void progress(int done) {
        System.out.printf("%,d of %,d, %,d failures%n", done, count, failures.size());
    }
}
