package org.wireroom.training.reliability;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.training.corpus.EnrichedFiles;
import org.wireroom.training.scoring.GoldSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code reliability GOLD...}: whether what has a confidence of 0.9 is right nine times in ten. */
@Command(
        name = "reliability",
        mixinStandardHelpOptions = true,
        description = "Prints how often statements and speakers are right, by their confidence.",
        footer = {"", "Example: java -cp '...' org.wireroom.training.Training reliability training/gold/held-out"})
public final class ReliabilityCommand implements Callable<Integer> {
    private static final String INDIRECT = "indirect";
    private static final int FEWEST = 40;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Folders of articles that are labelled whole.")
    private List<Path> gold;

    @Option(names = "--fewest", paramLabel = "N", description = "Judge bins of at least N things, by default 40.")
    private int fewest = FEWEST;

    @Spec
    private CommandSpec spec;

    private enum Kind {
        CONTENT_QUOTED,
        CONTENT_INDIRECT,
        SPEAKER_QUOTED,
        SPEAKER_INDIRECT
    }

    @Override
    public Integer call() throws IOException {
        Map<Kind, ReliabilityTable> tables = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            tables.put(kind, new ReliabilityTable());
        }
        EnrichedFiles files = new EnrichedFiles(new ArticleExtractor());
        for (Path folder : gold) {
            new GoldSet(folder)
                    .judge(files::article, (statement, said, speaker) -> add(tables, statement, said, speaker));
        }
        PrintWriter out = spec.commandLine().getOut();
        tables.forEach((kind, table) -> {
            out.println("### " + kind.name().toLowerCase(Locale.ROOT).replace("_", ", "));
            out.println();
            out.println("| confidence | found | mean | right |");
            out.println("|---|---|---|---|");
            out.print(table.rows());
            out.printf(Locale.ROOT, "%nLargest error of a bin: %.3f%n%n", table.largestError(fewest));
        });
        out.flush();
        return 0;
    }

    private static void add(Map<Kind, ReliabilityTable> tables, JsonNode statement, boolean said, boolean speaker) {
        boolean indirect = statement.path("kind").asString().equals(INDIRECT);
        tables.get(indirect ? Kind.CONTENT_INDIRECT : Kind.CONTENT_QUOTED)
                .add(statement.path("confidence").asDouble(), said);
        JsonNode confidence = statement.path("speaker").path("confidence");
        if (said && confidence.isNumber()) {
            tables.get(indirect ? Kind.SPEAKER_INDIRECT : Kind.SPEAKER_QUOTED).add(confidence.asDouble(), speaker);
        }
    }
}
