package org.wireroom.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.explain.ReadingFields;
import org.wireroom.contract.OneLine;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.LabelledSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wireroom read}. */
@Command(
        name = "read",
        description = {
            "Show how files are read, for connecting a new feed: the detected format, the articles in each file, their fields, and "
                    + "the segments of their text.",
            "Nothing is published. The format is detected from the content; the file name does not matter."
        },
        footer = {
            "",
            "Exit code 3 if a file, or an article in it, cannot be read: it would become a dead letter.",
            "",
            "Example:",
            "  wireroom read examples/articles/telex/strike.txt"
        })
final class ReadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Article files; a file can hold several articles.")
    private List<Path> files;

    private final ArticleReader reader = new ArticleReader();
    private PrintWriter out;
    private boolean unreadable;

    @Override
    public Integer call() throws IOException {
        out = spec.commandLine().getOut();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString(), null, "no such article file");
            }
            print(file.toString(), Files.readAllBytes(file));
        }
        out.flush();
        return unreadable ? ExitCodes.DEAD_LETTERS : ExitCodes.DONE;
    }

    private void print(String name, byte[] bytes) {
        try {
            List<Item> items = reader.items(bytes);
            for (int i = 0; i < items.size(); i++) {
                String place = items.size() == 1 ? name : name + " #" + (i + 1) + " of " + items.size();
                print(place, items.get(i));
            }
        } catch (UndecodableException e) {
            reject(name, e.getMessage());
        }
    }

    private void print(String name, Item item) {
        if (item.problem() != null) {
            reject(name, item.problem());
            return;
        }
        try {
            Instant now = Instant.now();
            Reading reading = reader.read(item.bytes(), now);
            out.printf("%s: %s, %s%n", OneLine.of(name), reading.mediaType(), reading.charset());
            ReadingFields fields = new ReadingFields(out);
            fields.field("identity", item.identity());
            fields.print(reading);
            fields.printMore(reading);
            fields.print(item.version(), reading.metadata().rights().embargoedUntil(), now);
            out.println();
            String turn = null;
            String entry = null;
            for (LabelledSpan span : reading.spans()) {
                if (span.entry() != null && !span.entry().equals(entry)) {
                    fields.field("entry", span.entry());
                }
                if (span.turn() != null && !span.turn().equals(turn)) {
                    fields.field("turn", span.turn());
                }
                entry = span.entry() == null ? entry : span.entry();
                turn = span.turn() == null ? turn : span.turn();
                fields.field(span.kind().name().toLowerCase(Locale.ROOT), span.in(reading.text()));
            }
            out.println();
        } catch (UndecodableException e) {
            reject(name, e.getMessage());
        }
    }

    private void reject(String name, String reason) {
        unreadable = true;
        out.printf("%s: not an article: %s%n%n", OneLine.of(name), reason);
    }
}
