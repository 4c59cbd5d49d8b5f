package org.wireroom.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.KafkaOptions;
import org.wireroom.app.cli.options.StopSignal;
import org.wireroom.app.cli.options.Version;
import org.wireroom.app.manage.Management;
import org.wireroom.app.manage.Service;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.GroupWatch;
import org.wireroom.app.run.Work;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.sink.EventFile;
import org.wireroom.sink.SinkService;
import org.wireroom.sink.SinkSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wireroom sink}. */
@Command(
        name = "sink",
        description = "Write enriched articles and sayings to files until interrupted.",
        footer = {"", "Example:", "  wireroom sink --out /srv/results --bootstrap-server kafka:9092"})
final class SinkCommand implements Callable<Integer> {
    @Mixin
    private KafkaOptions kafkaOptions;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the results.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Formats of the article files: wireroom, ninjs (IPTC ninjs 3.0) or wireroom,ninjs.")
    private String format;

    @Override
    public Integer call() throws Exception {
        Settings loaded = kafkaOptions.load();
        Settings settings = format == null ? loaded : loaded.with("sink.format", format);
        Brokers.verifyTopics(settings);
        try (Management management = Management.open(settings, Service.SINK, Version.number());
                Work work =
                        Work.open(kafkaOptions.workOr(out.resolve(".wireroom")).resolve("sink"));
                SinkService sink = new SinkService(
                        new KafkaSettings(settings),
                        SinkSettings.of(settings),
                        out,
                        work.instance(),
                        management.meters());
                GroupWatch group = GroupWatch.open(
                        new KafkaSettings(settings), SinkSettings.of(settings).group(), () -> EventFile.TOPICS);
                StopSignal signal = new StopSignal(sink::stop)) {
            management.watch("sink", () -> group.over(sink.health()));
            sink.run();
            return signal.received() ? ExitCodes.INTERRUPTED : ExitCodes.DONE;
        }
    }
}
