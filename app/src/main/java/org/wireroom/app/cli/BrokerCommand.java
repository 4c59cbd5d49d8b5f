package org.wireroom.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.SettingsOptions;
import org.wireroom.app.cli.options.StopSignal;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Work;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wireroom broker}. */
@Command(
        name = "broker",
        description = "Run only the embedded Kafka, on loopback, with all topics, until interrupted.",
        footer = {"", "Example:", "  wireroom broker --work /tmp/newsroom --port 9092"})
final class BrokerCommand implements Callable<Integer> {
    @Mixin
    private SettingsOptions settingsOptions;

    @Option(names = "--work", paramLabel = "DIR", required = true, description = "Folder for Kafka's data.")
    private Path work;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port on loopback (default: any free port).")
    private int port;

    @Override
    public Integer call() throws Exception {
        Brokers.requirePort(port);
        Settings settings = settingsOptions.load();
        CountDownLatch stopped = new CountDownLatch(1);
        try (Work folder = Work.open(work);
                Brokers brokers = Brokers.open(settings, folder, port);
                StopSignal signal = new StopSignal(stopped::countDown)) {
            brokers.createTopics();
            System.out.println("Kafka is listening on " + brokers.kafka().bootstrapServers());
            stopped.await();
            return signal.received() ? ExitCodes.INTERRUPTED : ExitCodes.DONE;
        }
    }
}
