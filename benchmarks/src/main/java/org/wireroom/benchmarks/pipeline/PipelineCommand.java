package org.wireroom.benchmarks.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Pipeline;
import org.wireroom.app.run.Work;
import org.wireroom.benchmarks.input.ArticleFiles;
import org.wireroom.benchmarks.input.WorkFolder;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pipeline}: the whole way of articles, from files to files, through an embedded Kafka, exactly once. */
@Command(
        name = "pipeline",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the whole pipeline: articles per second in steady state beside eight threads that write and sync",
            "the same files alone, and how long a file that is renamed into place takes to its result."
        },
        footer = {"", "Example:", "  pipeline --articles ../news --count 10000 --rate 15 --seconds 60"})
public final class PipelineCommand implements Callable<Integer> {
    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            defaultValue = ArticleFiles.EXAMPLES,
            description = "Articles to send: .txt files and articles.jsonl; by default the examples of this project.")
    private String articles;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "5000",
            description = "How many; where there are fewer, variants that share no passage are made.")
    private int count;

    @Option(
            names = "--rate",
            paramLabel = "R",
            defaultValue = "15",
            description = "Articles per second for the latency, 0 to leave it out.")
    private int rate;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "30",
            description = "How long the latency is measured.")
    private int seconds;

    @Option(
            names = "--metrics",
            description = "With all metrics bound, and read every few seconds; otherwise only results are counted.")
    private boolean metrics;

    @Mixin
    private WorkFolder work;

    @Override
    public Integer call() throws Exception {
        Path folder = work.open("benchmark");
        List<byte[]> texts = Variants.of(ArticleFiles.of(articles), count + rate * seconds);
        Settings settings = new Settings(Map.of());
        try (Work own = Work.open(folder.resolve("work"));
                Brokers brokers = Brokers.open(settings, own, 0);
                Meters meters = metrics ? Meters.readEveryFewSeconds() : Meters.ofResultsAlone()) {
            brokers.createTopics();
            Path out = folder.resolve("out");
            try (Pipeline pipeline = new Pipeline(brokers.settings(), own, out, meters.registry())) {
                Throughput throughput = new Throughput(pipeline, meters.registry(), folder);
                double written = throughput.articlesPerSecond(texts.subList(0, count));
                double alone = Writers.filesPerSecond(out.resolve("articles"), folder.resolve("alone"));
                System.out.printf(
                        "throughput  %,.0f articles/s; eight writers alone %,.0f files/s; ratio %.2f%n",
                        written, alone, written / alone);
                if (rate > 0) {
                    new Latency(pipeline, folder, rate).print(texts.subList(count, texts.size()));
                }
            }
        }
        System.out.println("worked in " + folder);
        return 0;
    }
}
