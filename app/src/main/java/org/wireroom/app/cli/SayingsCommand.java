package org.wireroom.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.sayings.SayingFiles;
import org.wireroom.app.sayings.SayingList;
import org.wireroom.contract.saying.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wireroom sayings}. */
@Command(
        name = "sayings",
        description = {
            "List what a person said over time: the words, who published them, and how each rendering differs.",
            "A rendering is marked same (the same words), trimmed (part of them) or differs (other words, which are shown)."
        },
        footer = {"", "Example:", "  wireroom sayings --speaker \"Ilona Varga\" --out out"})
final class SayingsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            required = true,
            description = "The speaker: words of the name, in upper or lower case, or an entity id.")
    private String speaker;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Output folder of a 'wireroom run' or 'wireroom sink'.")
    private Path results;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Saying> sayings = new SayingFiles(results).by(speaker);
        new SayingList(out).print(sayings);
        out.printf("%d %s%n", sayings.size(), sayings.size() == 1 ? "saying" : "sayings");
        return ExitCodes.DONE;
    }
}
