package org.wireroom.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wireroom.app.manage.Management;
import org.wireroom.app.manage.Service;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Counts;
import org.wireroom.contract.settings.KafkaSettings;
import org.wireroom.contract.settings.Settings;
import org.wireroom.producer.InputFolder;
import org.wireroom.producer.ProducerService;
import org.wireroom.producer.ProducerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wireroom publish}. */
@Command(
        name = "publish",
        description = "Publish article files to Kafka: what is new or changed, each version once.",
        footer = {"", "Example:", "  wireroom publish /srv/feeds --watch --bootstrap-server kafka:9092"})
final class PublishCommand implements Callable<Integer> {
    @Mixin
    private KafkaOptions kafkaOptions;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Folders of article files, or single files. The first folder below PATH is the feed.")
    private List<Path> paths;

    @Option(names = "--watch", description = "Go on with what comes into the folders, until interrupted.")
    private boolean watch;

    @Option(names = "--force", description = "Let withdrawn articles return.")
    private boolean force;

    @Override
    public Integer call() throws Exception {
        Settings settings = kafkaOptions.load();
        KafkaSettings kafka = new KafkaSettings(settings);
        List<InputFolder> inputs = new ArrayList<>();
        for (Path path : paths) {
            inputs.add(new InputFolder(path, Set.of()));
        }
        Brokers.verifyTopics(settings);
        try (Management management = Management.open(settings, Service.PUBLISH, Version.number());
                ProducerService producer =
                        new ProducerService(kafka, ProducerSettings.of(settings), force, management.meters());
                StopSignal signal = new StopSignal(producer::stop)) {
            management.watch("producer", producer::health);
            List<String> leftOut = new ArrayList<>();
            if (watch) {
                producer.watch(inputs);
            } else {
                for (InputFolder input : inputs) {
                    leftOut.addAll(producer.publish(input));
                }
            }
            Counts counts = Counts.of(management.meters());
            System.out.printf(
                    "published %d, unchanged %d, withdrawn %d, dead letters %d, still being written %d%n",
                    counts.published(), counts.unchanged(), counts.withdrawn(), counts.deadLetters(), leftOut.size());
            if (signal.received()) {
                return ExitCodes.INTERRUPTED;
            }
            return counts.deadLetters() + leftOut.size() == 0 ? ExitCodes.DONE : ExitCodes.DEAD_LETTERS;
        }
    }
}
