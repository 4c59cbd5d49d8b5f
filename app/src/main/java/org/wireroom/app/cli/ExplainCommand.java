package org.wireroom.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.wireroom.app.explain.Explanation;
import org.wireroom.contract.settings.Settings;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.processor.entities.EntityFinder;
import org.wireroom.processor.extract.ArticleExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wireroom explain}. */
@Command(
        name = "explain",
        description = {
            "Show what is understood of one article file: what each stretch of it is, which entities it names, and why.",
            "Nothing is published. Reasons: model (the name tagger), authority (the authority file), alias (another form of a "
                    + "name), acronym, typo, agency, dateline, date grammar, money grammar."
        },
        footer = {"", "Example:", "  wireroom explain examples/articles/telex/strike.txt"})
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions settingsOptions;

    @Parameters(paramLabel = "FILE", description = "An article file.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        Settings settings = settingsOptions.load();
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such article file");
        }
        ArticleExtractor extractor = new ArticleExtractor(EntityFinder.with(ProcessorSettings.authorityFile(settings)));
        PrintWriter out = spec.commandLine().getOut();
        new Explanation(out).print(extractor.understand(Files.readAllBytes(file), Instant.now()));
        return ExitCodes.DONE;
    }
}
