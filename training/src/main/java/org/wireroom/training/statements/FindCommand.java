package org.wireroom.training.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wireroom.analysis.entities.EntityFinder;
import org.wireroom.analysis.statements.StatementFinder;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.json.Json;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.RawItem;
import org.wireroom.text.hashing.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code find ARTICLES OUT}: writes what the extract step finds in article files as event files, to score models. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description =
                "Writes what is found in the files of a folder, without Kafka, to score models before they are built in.")
public final class FindCommand implements Callable<Integer> {
    private static final String FEED = "scored";
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");

    @Parameters(index = "0", paramLabel = "ARTICLES", description = "A folder of article files.")
    private Path articles;

    @Parameters(index = "1", paramLabel = "OUT", description = "Folder for the event files.")
    private Path out;

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            description = "The models of statements to use, by default those of the build.")
    private Path models;

    @Override
    public Integer call() throws IOException, UndecodableException {
        StatementFinder finder =
                models == null ? StatementFinder.english() : new StatementFinder(StatementModels.in(models));
        ArticleExtractor extractor = new ArticleExtractor(new EntityFinder(), finder);
        List<Path> files;
        try (Stream<Path> list = Files.list(articles)) {
            files = list.sorted().toList();
        }
        Files.createDirectories(out);
        for (Path file : files) {
            String name = file.getFileName().toString();
            byte[] bytes = Files.readAllBytes(file);
            RawItem item = new RawItem(ArticleId.of(FEED, name), Sha256.version(bytes), FEED, name, bytes, RECEIVED);
            String json = new String(Json.write(extractor.extract(item, RECEIVED)), StandardCharsets.UTF_8);
            Files.writeString(out.resolve(name + ".json"), json);
        }
        return 0;
    }
}
