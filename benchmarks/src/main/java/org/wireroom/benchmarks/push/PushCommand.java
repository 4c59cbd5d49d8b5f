package org.wireroom.benchmarks.push;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Ingest;
import org.wireroom.app.run.Work;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.benchmarks.input.ArticleFiles;
import org.wireroom.benchmarks.input.WorkFolder;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code push}: articles pushed by HTTP at a rate, into an embedded Kafka. */
@Command(
        name = "push",
        mixinStandardHelpOptions = true,
        description = {
            "Pushes articles at a rate, with clients, service and embedded Kafka all in this process, and then looks whether each",
            "that was acknowledged is on the raw topic, and once. Times count from the moment that an article was due."
        },
        footer = {"", "Example:", "  push --rate 1000 --seconds 60", "", "Exit code 1 if one is missing or doubled."})
public final class PushCommand implements Callable<Integer> {
    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            defaultValue = ArticleFiles.EXAMPLES,
            description =
                    "Articles to push, each with a number added: .txt files and articles.jsonl; by default the examples.")
    private String articles;

    @Option(names = "--rate", defaultValue = "1000", description = "Articles per second; default ${DEFAULT-VALUE}.")
    private int rate;

    @Option(names = "--seconds", defaultValue = "30", description = "How long, after five seconds to warm up.")
    private int seconds;

    @Option(names = "--clients", defaultValue = "16", description = "How many push; default ${DEFAULT-VALUE}.")
    private int clients;

    @Mixin
    private WorkFolder work;

    @Override
    public Integer call() throws Exception {
        Path folder = work.open("push");
        List<byte[]> all = ArticleFiles.of(articles);
        Settings settings = new Settings(Map.of("push.listen", "127.0.0.1:0", "push.rate", "100000"));
        try (Work own = Work.open(folder);
                Brokers brokers = Brokers.open(settings, own, 0)) {
            brokers.createTopics();
            Set<String> acknowledged;
            try (Ingest pushing = Ingest.open(brokers.settings(), false, true, new SimpleMeterRegistry())) {
                CompletableFuture<Void> serving = CompletableFuture.runAsync(() -> serve(pushing));
                PushLoad load = new PushLoad(pushing.push().address(), all, rate);
                load.run(rate * 5, clients);
                acknowledged = new HashSet<>(load.acknowledged());
                PushLoad measured = load.next();
                measured.run(rate * seconds, clients);
                acknowledged.addAll(measured.acknowledged());
                System.out.println(measured);
                pushing.stop();
                serving.join();
            }
            return audit(brokers, acknowledged);
        }
    }

    private static void serve(Ingest pushing) {
        try {
            pushing.watch(List.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int audit(Brokers brokers, Set<String> acknowledged) {
        List<String> keys = new ArrayList<>();
        try (TopicReader topics = new TopicReader(brokers.kafka(), "wireroom-push-audit")) {
            topics.readAll(Topics.RAW, message -> keys.add(new String(message.key(), StandardCharsets.UTF_8)));
        }
        Set<String> raw = new HashSet<>(keys);
        long missing = acknowledged.stream().filter(id -> !raw.contains(id)).count();
        System.out.printf(
                "raw topic   %,d records, %,d acknowledged: %,d missing, %,d doubled%n",
                keys.size(), acknowledged.size(), missing, keys.size() - raw.size());
        return missing == 0 && keys.size() == raw.size() ? 0 : 1;
    }
}
