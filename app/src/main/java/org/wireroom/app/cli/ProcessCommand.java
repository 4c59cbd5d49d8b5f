package org.wireroom.app.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.KafkaOptions;
import org.wireroom.app.cli.options.StopSignal;
import org.wireroom.app.cli.options.Version;
import org.wireroom.app.manage.Management;
import org.wireroom.app.manage.Service;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Failures;
import org.wireroom.app.run.GroupWatch;
import org.wireroom.app.run.Work;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.health.BrokerWatch;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.ProcessorService;
import org.wireroom.processor.ProcessorSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wireroom process}. */
@Command(
        name = "process",
        description = "Read raw articles, find entities, statements, sayings and overlap, until interrupted.",
        footer = {"", "Example:", "  wireroom process --work /var/lib/wireroom --bootstrap-server kafka:9092"})
final class ProcessCommand implements Callable<Integer> {
    @Mixin
    private KafkaOptions kafkaOptions;

    @Override
    public Integer call() throws Exception {
        Settings settings = kafkaOptions.load();
        Brokers.verifyTopics(settings);
        try (Management management = Management.open(settings, Service.PROCESS, Version.number());
                Work work = Work.open(kafkaOptions.workOr(Path.of(".wireroom")).resolve("processor"));
                ProcessorService processor = new ProcessorService(
                        new KafkaSettings(settings),
                        ProcessorSettings.of(settings),
                        work.state(),
                        work.instance(),
                        management.meters());
                BrokerWatch brokers = BrokerWatch.open(new KafkaSettings(settings), Set.of(Topics.RAW));
                GroupWatch group = GroupWatch.open(
                        new KafkaSettings(settings),
                        ProcessorSettings.of(settings).applicationId(),
                        () -> Set.of(Topics.RAW));
                StopSignal signal = new StopSignal(processor::stop)) {
            management.watch("processor", () -> group.over(brokers.over(processor.health())));
            processor.start();
            Failures.await(processor.ended());
            return signal.received() ? ExitCodes.INTERRUPTED : ExitCodes.DONE;
        }
    }
}
