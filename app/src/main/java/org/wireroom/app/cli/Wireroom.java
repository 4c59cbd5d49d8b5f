package org.wireroom.app.cli;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.simple.SimpleLogger;
import org.wireroom.analysis.entities.authority.AuthorityFileException;
import org.wireroom.app.cli.deadletters.DeadLettersCommand;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.Version;
import org.wireroom.platform.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(
        name = "wireroom",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        description = "Finds entities, statements and overlap in news articles, through Kafka.",
        footer = {"", "Example:", "  wireroom run --in examples/articles --out out"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; the message says why",
            "2:invalid command line or setting",
            "3:done, but some files became dead letters",
            "4:Kafka refused the login, the certificate or a permission",
            "130:interrupted"
        },
        subcommands = {
            RunCommand.class,
            PublishCommand.class,
            ProcessCommand.class,
            SinkCommand.class,
            WithdrawCommand.class,
            WithheldCommand.class,
            ReleaseCommand.class,
            AuditCommand.class,
            DeadLettersCommand.class,
            ResetCommand.class,
            TopicsCommand.class,
            BrokerCommand.class,
            PollCommand.class,
            ReadCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            SayingsCommand.class,
            StoriesCommand.class,
            SettingsCommand.class,
            HelpCommand.class
        })
public final class Wireroom {
    private static final String VERBOSE = "--verbose";
    /** Wide enough that names of settings and folders do not wrap. */
    private static final int HELP_WIDTH = 110;

    private static final List<String> SERVICES = List.of("process", "sink", "broker", "--watch", "--listen", "--poll");

    @Option(names = VERBOSE, scope = ScopeType.INHERIT, description = "Log more, including full stack traces.")
    private boolean verbose;

    private Wireroom() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        chooseLogging(args);
        System.exit(execute(args));
    }

    /** Runs a command and returns its exit code. */
    static int execute(String... args) {
        return commandLine().execute(args);
    }

    /** The command line with all commands. */
    static CommandLine commandLine() {
        Wireroom wireroom = new Wireroom();
        return new CommandLine(wireroom)
                .setUsageHelpWidth(HELP_WIDTH)
                .setExecutionExceptionHandler((e, command, parsed) -> wireroom.explain(e, command));
    }

    private int explain(Exception e, CommandLine command) {
        PrintWriter err = command.getErr();
        Optional<String> refusal = Refusal.of(e);
        err.println("wireroom: " + refusal.orElseGet(() -> Sentence.of(e)));
        if (verbose) {
            e.printStackTrace(err);
        }
        if (refusal.isPresent()) {
            return ExitCodes.REFUSED;
        }
        return e instanceof SettingsException || e instanceof AuthorityFileException
                ? ExitCodes.USAGE
                : ExitCodes.FAILED;
    }

    /** Services log what they do; other commands print it. Call before the first logger is created. */
    private static void chooseLogging(String[] args) {
        List<String> words = List.of(args);
        String level = words.contains(VERBOSE) ? "debug" : Collections.disjoint(words, SERVICES) ? "warn" : "info";
        System.setProperty(SimpleLogger.LOG_KEY_PREFIX + "org.wireroom", level);
    }
}
