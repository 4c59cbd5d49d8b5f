package org.wireroom.benchmarks.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.UndecodableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code formats}: reads every file of a folder and reports what was found in each format, and why parts are missing. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description = {
            "Reads all files below a folder and counts the articles with identity, headline and body.",
            "A missing part is searched for in the document by the names of its elements and fields: either it is not there,",
            "or the reader has missed it."
        },
        footer = {"", "Exit code 1 if reading a file fails with an unexpected exception."})
public final class FormatsCommand implements Callable<Integer> {
    @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "Folder of article files.")
    private Path corpus;

    @Option(
            names = "--list",
            description = "List every article that is not complete, not only the counts of the reasons.")
    private boolean list;

    private final ArticleReader reader = new ArticleReader();
    private final Map<String, Counts> counts = new TreeMap<>();
    private final Map<String, List<String>> byReason = new TreeMap<>();
    private int failures;

    /** The counts of one format of one source. */
    private static final class Counts {
        private int files;
        private int articles;
        private int complete;
        private int unread;
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
        print();
        return failures == 0 ? 0 : 1;
    }

    @SuppressWarnings("CatchingUnchecked") // any exception is a finding
    private void read(Path file) throws IOException {
        String name = corpus.relativize(file).toString();
        String source = corpus.relativize(file).getName(0).toString();
        try {
            List<Item> items = reader.items(Files.readAllBytes(file));
            String format = items.isEmpty() ? "no article" : items.get(0).mediaType();
            Counts counted = counts(source, format);
            counted.files++;
            for (int i = 0; i < items.size(); i++) {
                check(items.get(i), items.size() == 1 ? name : name + "#" + (i + 1), counted);
            }
        } catch (UndecodableException e) {
            counts(source, "rejected").files++;
            reason("rejected: " + e.getMessage(), name);
        } catch (RuntimeException | StackOverflowError e) {
            failures++;
            counts(source, "FAILED").files++;
            reason("FAILED: " + e + " at " + (e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]), name);
        }
    }

    private void check(Item item, String name, Counts counted) {
        CheckedArticle article = CheckedArticle.of(item, reader);
        counted.articles++;
        counted.complete += article.reasons().isEmpty() ? 1 : 0;
        counted.unread += article.unread().isEmpty() ? 0 : 1;
        article.reasons().values().forEach(reason -> reason(reason, name));
    }

    private Counts counts(String source, String format) {
        return counts.computeIfAbsent(String.format("%-28s %-40s", source, format), key -> new Counts());
    }

    private void reason(String reason, String name) {
        byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(name);
    }

    private void print() {
        System.out.printf(
                "%-28s %-40s %6s %9s %9s %12s %7s%n",
                "source", "format", "files", "articles", "complete", "incomplete", "missed");
        Counts all = new Counts();
        counts.forEach((key, some) -> {
            System.out.printf(
                    "%s %6d %9d %9d %12d %7d%n",
                    key,
                    some.files,
                    some.articles,
                    some.complete,
                    some.articles - some.complete - some.unread,
                    some.unread);
            all.files += some.files;
            all.articles += some.articles;
            all.complete += some.complete;
            all.unread += some.unread;
        });
        System.out.printf(
                "%d files, %d failed%n%d articles: %d with identity, headline and text, %d do not have all three, %d have parts that were missed%n",
                all.files, failures, all.articles, all.complete, all.articles - all.complete - all.unread, all.unread);
        System.out.printf(
                "read completely: %.2f %% of all articles, %.2f %% of those that have all three%n",
                100.0 * (all.articles - all.unread) / Math.max(1, all.articles),
                100.0 * all.complete / Math.max(1, all.complete + all.unread));
        byReason.forEach((reason, names) -> {
            System.out.printf("%5d  %s%n", names.size(), reason);
            if (list || reason.startsWith("FAILED")) {
                names.forEach(name -> System.out.println("         " + name));
            }
        });
    }
}
