package org.wireroom.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.wireroom.app.audit.Audit;
import org.wireroom.app.audit.AuditReport;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.InstallationOptions;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wireroom audit}. */
@Command(
        name = "audit",
        description = {
            "Prove from the topics and the output folder that every raw record has exactly one outcome, and that there is a file"
                    + " for every key with its newest event. Changes nothing and can run while the system is working.",
            "Exit code 1 if something is missing, duplicated, stale or unexplained. Each finding gives topic, partition and offset."
        },
        footer = {
            "",
            "Examples:",
            "  wireroom audit --out out",
            "  wireroom audit --out /srv/results --bootstrap-server kafka:9092"
        })
final class AuditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private InstallationOptions installation;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long to wait for the processor and the sink to catch up with the topics (default:"
                    + " ${DEFAULT-VALUE}).")
    private long wait;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "Maximum number of findings to print per kind (default: ${DEFAULT-VALUE}).")
    private int most;

    @Option(
            names = "--temp",
            paramLabel = "DIR",
            description = "Folder for temporary files, about 100 bytes per record (default: the system's).")
    private Path temporary = Path.of(System.getProperty("java.io.tmpdir"));

    @Override
    public Integer call() throws Exception {
        Path out = installation.out();
        if (out != null && !Files.isDirectory(out)) {
            throw new NoSuchFileException(out.toString(), null, "no such output folder");
        }
        return installation.withKafka(this::audit);
    }

    private int audit(Settings settings) throws IOException, InterruptedException {
        AuditReport report = new Audit(settings, installation.out(), temporary).run(Duration.ofSeconds(wait));
        report.print(spec.commandLine().getOut(), most);
        return report.isClean() ? ExitCodes.DONE : ExitCodes.FAILED;
    }
}
