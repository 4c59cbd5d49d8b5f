package org.wireroom.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.IngestOptions;
import org.wireroom.app.cli.options.KafkaOptions;
import org.wireroom.app.cli.options.StopSignal;
import org.wireroom.app.cli.options.Version;
import org.wireroom.app.manage.Management;
import org.wireroom.app.manage.Service;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Counts;
import org.wireroom.app.run.Ingest;
import org.wireroom.platform.settings.Settings;
import org.wireroom.producer.files.InputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wireroom publish}. */
@Command(
        name = "publish",
        description = {
            "Publish new and changed articles to Kafka, each version once.",
            "Articles come from files, from HTTP clients that push them, or from RSS and Atom URLs that are polled."
        },
        footer = {
            "",
            "Examples:",
            "  wireroom publish /srv/feeds --watch --bootstrap-server kafka:9092",
            "  wireroom publish --listen 127.0.0.1:8080 --bootstrap-server kafka:9092",
            "  wireroom publish --poll herald=https://example.org/rss --bootstrap-server kafka:9092",
            "  curl --data-binary @article.xml http://127.0.0.1:8080/v1/feeds/telex/articles"
        })
final class PublishCommand implements Callable<Integer> {
    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private IngestOptions ingestOptions;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders of article files, or single files. The first folder below PATH names the feed.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws Exception {
        Settings settings = ingestOptions.applyTo(kafkaOptions.load());
        if (paths.isEmpty() && !Ingest.isContinuous(settings)) {
            throw new ParameterException(spec.commandLine(), "nothing to publish: give a PATH, --listen or --poll");
        }
        List<InputFolder> inputs = new ArrayList<>();
        for (Path path : paths) {
            inputs.add(new InputFolder(path, Set.of()));
        }
        boolean continuous = ingestOptions.isContinuous(settings);
        Brokers.verifyTopics(settings);
        try (Management management = Management.open(settings, Service.PUBLISH, Version.number());
                Ingest ingest = Ingest.open(settings, ingestOptions.allowReturn(), continuous, management.meters());
                StopSignal signal = new StopSignal(ingest::stop)) {
            management.watch("producer", ingest::health);
            List<String> skipped = List.of();
            if (continuous) {
                ingest.watch(inputs);
            } else {
                skipped = ingest.publish(inputs);
            }
            Counts counts = Counts.of(management.meters());
            System.out.printf(
                    "published %d, unchanged %d, withdrawn %d, dead letters %d, still being written %d%n",
                    counts.published(), counts.unchanged(), counts.withdrawn(), counts.deadLetters(), skipped.size());
            if (signal.received()) {
                return ExitCodes.INTERRUPTED;
            }
            return counts.deadLetters() + skipped.size() == 0 ? ExitCodes.DONE : ExitCodes.DEAD_LETTERS;
        }
    }
}
