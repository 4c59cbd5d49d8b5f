package org.wireroom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wireroom.contract.article.SegmentKind;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code formats}: reads every file of a folder and tells what each format gave. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description =
                "Reads all files below a folder and counts what their formats gave: articles, identities, headlines, bodies.",
        footer = {"", "Exit code 1 if reading one fails otherwise than with a reason."})
final class FormatsCommand implements Callable<Integer> {
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Set<SegmentKind> TEXT =
            Set.of(SegmentKind.PARAGRAPH, SegmentKind.STANDFIRST, SegmentKind.CAPTION, SegmentKind.SUBHEADING);

    @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "Folder of article files.")
    private Path corpus;

    @Option(names = "--list", description = "List every file that is not complete, not only the counts of the reasons.")
    private boolean list;

    private final ArticleReader reader = new ArticleReader();
    private final Map<String, Counts> byFormat = new TreeMap<>();
    private final Map<String, List<String>> byReason = new TreeMap<>();
    private int failures;

    /** What one format gave. */
    private static final class Counts {
        private int files;
        private int whole;
        private int articles;
        private int named;
        private int headed;
        private int bodied;
        private int dated;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(corpus)) {
            files = found.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("INDEX.tsv"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            read(file);
        }
        print(files.size());
        return failures == 0 ? 0 : 1;
    }

    @SuppressWarnings("CatchingUnchecked") // whatever it is, it is what this looks for
    private void read(Path file) throws IOException {
        String name = corpus.relativize(file).toString();
        byte[] bytes = Files.readAllBytes(file);
        String format = "none";
        List<String> reasons = new ArrayList<>();
        try {
            List<Item> items = reader.items(bytes);
            format = items.isEmpty() ? "no articles in it" : items.get(0).mediaType();
            if (items.isEmpty()) {
                reasons.add("no articles in it");
            }
            for (Item item : items) {
                read(item, counts(format), reasons);
            }
        } catch (UndecodableException e) {
            format = "rejected";
            reasons.add("rejected: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            failures++;
            reasons.add("FAILED: " + e + " at " + (e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]));
        }
        Counts counts = counts(format);
        counts.files++;
        counts.whole += reasons.isEmpty() ? 1 : 0;
        reasons.stream()
                .distinct()
                .forEach(reason ->
                        byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(name));
    }

    private Counts counts(String format) {
        return byFormat.computeIfAbsent(format, f -> new Counts());
    }

    private void read(Item item, Counts counts, List<String> reasons) {
        counts.articles++;
        counts.named += item.identity() == null ? 0 : 1;
        if (item.problem() != null) {
            reasons.add("article rejected: " + item.problem());
            return;
        }
        try {
            Reading reading = reader.read(item.bytes(), RECEIVED);
            boolean body = reading.stretches().stream().anyMatch(stretch -> TEXT.contains(stretch.kind()));
            counts.headed += reading.headline() == null ? 0 : 1;
            counts.bodied += body ? 1 : 0;
            counts.dated += reading.published().value() == null ? 0 : 1;
            if (reading.headline() == null) {
                reasons.add("no headline");
            }
            if (!body) {
                reasons.add("no body");
            }
        } catch (UndecodableException e) {
            reasons.add("article rejected: " + e.getMessage());
        }
    }

    private void print(int files) {
        System.out.printf(
                "%-42s %6s %9s %9s %9s %9s %9s %9s%n",
                "format", "files", "complete", "articles", "identity", "headline", "body", "date");
        byFormat.forEach((format, counts) -> System.out.printf(
                "%-42s %6d %9d %9d %9d %9d %9d %9d%n",
                format,
                counts.files,
                counts.whole,
                counts.articles,
                counts.named,
                counts.headed,
                counts.bodied,
                counts.dated));
        System.out.printf("%d files, %d failed%n", files, failures);
        byReason.forEach((reason, names) -> {
            System.out.printf("%5d  %s%n", names.size(), reason);
            if (list || reason.startsWith("FAILED")) {
                names.forEach(name -> System.out.println("         " + name));
            }
        });
    }
}
