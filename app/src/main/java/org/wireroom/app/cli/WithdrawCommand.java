package org.wireroom.app.cli;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.SettingsOptions;
import org.wireroom.app.cli.options.StopSignal;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Pipeline;
import org.wireroom.app.run.Work;
import org.wireroom.app.withdraw.WithdrawalReceipt;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
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
            "Withdraw articles: their results go, and they stay away, also when their files are published again.",
            "Prints a receipt: what went, and what changed with it. 'publish --force' or 'run --force' lets them return."
        },
        footer = {
            "",
            "Examples:",
            "  wireroom withdraw tass-607fb75e81b2626320b380a316b29655 --out out",
            "  wireroom withdraw tass-607fb75e81b2626320b380a316b29655 --bootstrap-server kafka:9092"
        })
final class WithdrawCommand implements Callable<Integer> {
    @Mixin
    private SettingsOptions settingsOptions;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of articles.")
    private List<String> ids;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Output folder of a 'wireroom run', running or not, that the articles came by.")
    private Path out;

    @Option(names = "--work", paramLabel = "DIR", description = "Its work folder, if it is not OUT/.wireroom.")
    private Path work;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long to look for what goes, for the receipt; 0 for none, default ${DEFAULT-VALUE}.")
    private long wait;

    private final List<String> withdrawn = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Settings settings = settingsOptions.load();
        Path folder = work == null && out != null ? out.resolve(".wireroom") : work;
        Optional<String> running = folder == null ? Optional.empty() : Work.address(folder);
        if (running.isPresent()) {
            settings = settings.with("kafka.bootstrap.servers", running.get());
        }
        if (new KafkaSettings(settings).bootstrapServers() != null || out == null) {
            Settings complete = Brokers.requireAddress(settings);
            Brokers.verifyTopics(complete);
            try (WithdrawalReceipt receipt = new WithdrawalReceipt(new KafkaSettings(complete))) {
                int code = withdraw(complete, receipt);
                print(receipt, Duration.ofSeconds(wait));
                return code;
            }
        }
        return withdrawAndRun(settings, folder);
    }

    private int withdrawAndRun(Settings settings, Path folder) throws Exception {
        MeterRegistry meters = new SimpleMeterRegistry();
        try (Work own = Work.open(folder);
                Brokers brokers = Brokers.open(settings, own, 0)) {
            brokers.createTopics();
            try (WithdrawalReceipt receipt = new WithdrawalReceipt(new KafkaSettings(brokers.settings()));
                    Pipeline pipeline = new Pipeline(brokers.settings(), own, out, meters);
                    StopSignal signal = new StopSignal(pipeline::stop)) {
                int code = withdraw(brokers.settings(), receipt);
                pipeline.drain();
                print(receipt, Duration.ofSeconds(wait));
                return signal.received() ? ExitCodes.INTERRUPTED : code;
            }
        }
    }

    private void print(WithdrawalReceipt receipt, Duration patience) throws InterruptedException {
        if (!patience.isZero() && !withdrawn.isEmpty()) {
            receipt.await(patience);
            receipt.lines().forEach(System.out::println);
            if (out != null) {
                for (String id : withdrawn) {
                    Path file = EventFile.of(Topics.ENRICHED, id).orElseThrow().in(out);
                    System.out.println("  " + file + (Files.exists(file) ? " is still there" : " is not there"));
                }
            }
        }
    }

    private int withdraw(Settings settings, WithdrawalReceipt receipt) throws InterruptedException {
        int code = ExitCodes.DONE;
        try (ProducerService producer = new ProducerService(
                new KafkaSettings(settings), ProducerSettings.of(settings), false, new SimpleMeterRegistry())) {
            for (String id : ids) {
                if (producer.withdraw(id)) {
                    withdrawn.add(id);
                    receipt.withdrawn(id);
                    System.out.println("withdrawn " + id);
                } else {
                    System.err.println("wireroom: no article with the id " + id + " was ever published");
                    code = ExitCodes.FAILED;
                }
            }
        }
        return code;
    }
}
