package org.wireroom.app.cli;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.InstallationOptions;
import org.wireroom.app.withdraw.WithdrawalReport;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.settings.SettingsException;
import org.wireroom.producer.ProducerService;
import org.wireroom.producer.ProducerSettings;
import org.wireroom.sink.EventFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wireroom withdraw}. */
@Command(
        name = "withdraw",
        description = {
            "Withdraw articles: their results are removed, and publishing their files again has no effect.",
            "Prints a report of what was removed and what else changed. 'publish --force' or 'run --force' brings them back."
        },
        footer = {
            "",
            "Examples:",
            "  wireroom withdraw tass-607fb75e81b2626320b380a316b29655 --out out",
            "  wireroom withdraw tass-607fb75e81b2626320b380a316b29655 --bootstrap-server kafka:9092"
        })
final class WithdrawCommand implements Callable<Integer> {
    @Mixin
    private InstallationOptions installation;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of the articles.")
    private List<String> ids;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long to wait for the results to be removed, for the report; 0 for no report (default:"
                    + " ${DEFAULT-VALUE}).")
    private long wait;

    private final List<String> withdrawn = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        List<String> wrong = ids.stream().filter(id -> !ArticleId.isValid(id)).toList();
        if (!wrong.isEmpty()) {
            throw new SettingsException(
                    "'" + OneLine.of(String.join("', '", wrong))
                            + "' is not the id of an article: it is the name of the article's file in the results, without .json");
        }
        return installation.withPipeline(this::withdraw);
    }

    private int withdraw(Settings settings, InstallationOptions.Drain drain) throws Exception {
        try (WithdrawalReport report = new WithdrawalReport(new KafkaSettings(settings))) {
            int code = withdraw(settings, report);
            drain.await();
            print(report, Duration.ofSeconds(wait));
            return code;
        }
    }

    private void print(WithdrawalReport report, Duration timeout) throws InterruptedException {
        if (!timeout.isZero() && !withdrawn.isEmpty()) {
            report.await(timeout);
            report.lines().forEach(System.out::println);
            Path out = installation.out();
            if (out != null) {
                for (String id : withdrawn) {
                    Path file = EventFile.of(Topics.ENRICHED, id).orElseThrow().in(out);
                    System.out.println("  " + file + (Files.exists(file) ? " still exists" : " does not exist"));
                }
            }
        }
    }

    private int withdraw(Settings settings, WithdrawalReport report) throws InterruptedException {
        int code = ExitCodes.DONE;
        try (ProducerService producer = new ProducerService(
                new KafkaSettings(settings), ProducerSettings.of(settings), false, new SimpleMeterRegistry())) {
            for (String id : ids) {
                if (producer.withdraw(id)) {
                    withdrawn.add(id);
                    report.withdrawn(id);
                    System.out.println("withdrawn " + id);
                } else {
                    System.err.println("wireroom: no article with the id " + id + " has been published");
                    code = ExitCodes.FAILED;
                }
            }
        }
        return code;
    }
}
