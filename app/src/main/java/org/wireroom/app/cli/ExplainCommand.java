package org.wireroom.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.analysis.entities.EntityFinder;
import org.wireroom.analysis.statements.StatementFinder;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.SettingsOptions;
import org.wireroom.app.explain.Explanation;
import org.wireroom.app.explain.SideBySide;
import org.wireroom.app.explain.StoredReading;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.ExtractionRules;
import org.wireroom.processor.extract.UnderstoodArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wireroom explain}. */
@Command(
        name = "explain",
        description = {
            "Show how one article is understood: the segments of its text, the entities it names, who says what, and why.",
            "The rules that decided are named where they did; 'wireroom rules ID' explains one, --set rules.off=ID tries without it.",
            "Nothing is published. Reasons for an entity: model (the name tagger), authority (the authority file), alias (another "
                    + "form of a name), acronym, typo, agency, dateline, date grammar, money grammar.",
            "With --out: an article that was published, by its id; or two side by side, with the text they share in the same "
                    + "rows, and why they are, or are not, in one story."
        },
        footer = {
            "",
            "Examples:",
            "  wireroom explain examples/articles/telex/strike.txt",
            "  wireroom explain --out out morning-ledger-44dfdb00ba0e778d22eda4c864d03598",
            "  wireroom explain --out out morning-ledger-44dfdb00ba0e778d22eda4c864d03598 danube-press-f02a3e855ce3d4e1a2d99b684bed0b59"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions settingsOptions;

    @Parameters(
            paramLabel = "FILE|ID",
            arity = "1..2",
            description = "An article file, or with --out the id of an article, or the ids of two.")
    private List<String> articles;

    @Option(names = "--out", paramLabel = "DIR", description = "Output folder of a 'wireroom run'.")
    private Path results;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (results != null && articles.size() == 2) {
            new SideBySide(out, result(articles.get(0)), result(articles.get(1))).print();
        } else if (results != null) {
            EnrichedArticle article = result(articles.get(0));
            out.println("read from the text and segments of the result: the bytes of "
                    + article.source().uri() + " are not kept there");
            new Explanation(out).print(extractor().understand(StoredReading.of(article)));
        } else if (articles.size() == 1) {
            new Explanation(out).print(understand(Path.of(articles.get(0))));
        } else {
            throw new ParameterException(spec.commandLine(), "expected one FILE, or --out and one or two IDs");
        }
        return ExitCodes.DONE;
    }

    private UnderstoodArticle understand(Path file) throws IOException, UndecodableException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such article file");
        }
        return extractor().understand(Files.readAllBytes(file), Instant.now());
    }

    private ArticleExtractor extractor() throws IOException {
        Settings settings = settingsOptions.load();
        return new ArticleExtractor(
                        EntityFinder.with(ProcessorSettings.authorityFile(settings)),
                        StatementFinder.english().explained())
                .without(settings.get(ExtractionRules.OFF));
    }

    private EnrichedArticle result(String id) throws IOException {
        if (!ArticleId.isValid(id)) {
            throw new ParameterException(spec.commandLine(), "'" + id + "' is not an article id");
        }
        Path file = results.resolve("articles").resolve(ArticleId.folderOf(id)).resolve(id + ".json");
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no result for this article");
        }
        return Json.read(Files.readAllBytes(file), EnrichedArticle.class);
    }
}
