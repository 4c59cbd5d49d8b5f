package org.wireroom.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.FeedOptions;
import org.wireroom.app.cli.options.KafkaOptions;
import org.wireroom.app.cli.options.StopSignal;
import org.wireroom.app.cli.options.Version;
import org.wireroom.app.manage.Management;
import org.wireroom.app.manage.Service;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Counts;
import org.wireroom.app.run.Ingest;
import org.wireroom.platform.settings.Settings;
import org.wireroom.producer.InputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wireroom publish}. */
@Command(
        name = "publish",
        description = {
            "Publish articles to Kafka: what is new or changed, each version once.",
            "They come as files, are pushed by HTTP, or are polled from RSS and Atom addresses."
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
    private FeedOptions feedOptions;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders of article files, or single files. The first folder below PATH is the feed.")
    private List<Path> paths = List.of();

    @Option(
            names = "--watch",
            description =
                    "Go on with what comes into the folders, until interrupted; so it is with --listen and --poll, too.")
    private boolean watch;

    @Option(names = "--force", description = "Let withdrawn articles return.")
    private boolean force;

    @Override
    public Integer call() throws Exception {
        Settings settings = feedOptions.in(kafkaOptions.load());
        boolean goesOn = Ingest.goesOn(settings);
        if (paths.isEmpty() && !goesOn) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to publish: name a PATH, an address to --listen on, or one to --poll");
        }
        List<InputFolder> inputs = new ArrayList<>();
        for (Path path : paths) {
            inputs.add(new InputFolder(path, Set.of()));
        }
        Brokers.verifyTopics(settings);
        try (Management management = Management.open(settings, Service.PUBLISH, Version.number());
                Ingest feeding = Ingest.open(settings, force, management.meters());
                StopSignal signal = new StopSignal(feeding::stop)) {
            management.watch("producer", feeding::health);
            List<String> leftOut = List.of();
            if (watch || goesOn) {
                feeding.watch(inputs);
            } else {
                leftOut = feeding.publish(inputs);
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
