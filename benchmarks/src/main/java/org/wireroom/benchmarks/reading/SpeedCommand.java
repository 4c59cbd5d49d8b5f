package org.wireroom.benchmarks.reading;

import java.util.Collection;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.wireroom.benchmarks.input.ArticleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code speed}: tokens per second of one core, in CPU time, warm. */
@Command(name = "speed", mixinStandardHelpOptions = true, description = "Measures tokens per second of one core.")
public final class SpeedCommand implements Callable<Integer> {
    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            defaultValue = ArticleFiles.EXAMPLES,
            description =
                    "Articles to read: .txt and .html files and articles.jsonl; by default the examples of this project.")
    private String articles;

    @Option(
            names = "--only",
            paramLabel = "STEP",
            description =
                    "Measure this step alone: reading, language, entities (with language) or extract (all from the bytes).")
    private String only = "";

    @Override
    public Integer call() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getSimpleName() + "\\." + only)
                        .param("articles", articles)
                        .build())
                .run();
        for (RunResult result : results) {
            double tokens = result.getSecondaryResults().get("tokens").getScore();
            double seconds = result.getSecondaryResults().get("micros").getScore() / 1e6;
            System.out.printf(
                    "%-10s %,.0f tokens/s of one core (%,.0f tokens in %.1f s of CPU time), %,.1f articles/s%n",
                    result.getPrimaryResult().getLabel(),
                    tokens / seconds,
                    tokens,
                    seconds,
                    result.getPrimaryResult().getScore());
        }
        return results.isEmpty() ? 2 : 0;
    }
}
