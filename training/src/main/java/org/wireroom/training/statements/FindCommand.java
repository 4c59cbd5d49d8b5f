package org.wireroom.training.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wireroom.analysis.entities.EntityFinder;
import org.wireroom.analysis.statements.StatementFinder;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.training.corpus.EnrichedFiles;
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
        EnrichedFiles enriched = new EnrichedFiles(new ArticleExtractor(new EntityFinder(), finder));
        List<Path> files;
        try (Stream<Path> list = Files.list(articles)) {
            files = list.sorted().toList();
        }
        Files.createDirectories(out);
        for (Path file : files) {
            Files.write(out.resolve(file.getFileName() + ".json"), enriched.enriched(file));
        }
        return 0;
    }
}
