package org.wireroom.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.KafkaOptions;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.feed.PolledFeed;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wireroom poll}. */
@Command(
        name = "poll",
        description = {
            "Show the polled feeds: when each was last answered, with what, and when it is requested next.",
            "Feeds are polled by run and publish, with --poll or the setting poll.feeds."
        },
        footer = {"", "Example:", "  wireroom poll --bootstrap-server kafka:9092"})
final class PollCommand implements Callable<Integer> {
    @Mixin
    private KafkaOptions kafkaOptions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, PolledFeed> feeds = new TreeMap<>();
        Settings settings = kafkaOptions.load();
        Brokers.requireAnswer(settings);
        try (TopicReader topics = new TopicReader(new KafkaSettings(settings), "wireroom-poll")) {
            topics.readAll(Topics.POLLED, message -> {
                String key = new String(message.key(), StandardCharsets.UTF_8);
                if (message.value() == null) {
                    feeds.remove(key);
                } else {
                    feeds.put(key, Json.read(message.value(), PolledFeed.class));
                }
            });
        }
        PrintWriter out = spec.commandLine().getOut();
        feeds.values().forEach(feed -> out.print(lines(feed)));
        if (feeds.isEmpty()) {
            out.println("no feed was polled yet");
        }
        out.flush();
        return ExitCodes.DONE;
    }

    /** What is known of a feed, below its name and address. */
    static String lines(PolledFeed feed) {
        String failures = feed.failures() == 0 ? "" : " (" + feed.failures() + " failures in a row)";
        return OneLine.of(feed.feed() + " " + feed.address()) + "\n"
                + (feed.movedTo() == null ? "" : line("moved to", OneLine.of(feed.movedTo())))
                + line("answered", feed.answeredAt() == null ? "never" : time(feed.answeredAt()))
                + line(
                        "requested",
                        time(feed.polledAt()) + ": " + (feed.answer() == null ? "" : feed.answer()) + failures)
                + line("next", feed.gone() ? "never, it is gone for good" : time(feed.nextAt()));
    }

    private static String line(String name, String value) {
        return String.format("  %-10s%s%n", name, value);
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
