package org.wireroom.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wireroom.benchmarks.input.WorkFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code campaign}: kill -9 of every part under load, again and again, and what is left of the articles. */
@Command(
        name = "campaign",
        mixinStandardHelpOptions = true,
        description = {
            "Publishes articles with overlaps, new versions and poison while broker, producer, processor and sink, each in a",
            "process of its own, are killed (-9) at random moments. Then audits and compares with an undisturbed run:",
            "the same files byte for byte, revision numbers aside."
        },
        footer = {"", "Example:", "  campaign --articles 2000 --kills 100", "", "Exit code 1 if anything differs."})
public final class CampaignCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 20;
    private static final Duration WANTED = Duration.ofSeconds(10);

    @Option(names = "--articles", defaultValue = "2000", description = "How many; default ${DEFAULT-VALUE}.")
    private int count;

    @Option(names = "--kills", defaultValue = "100", description = "How many; default ${DEFAULT-VALUE}.")
    private int kills;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the random articles and moments.")
    private long seed;

    @Mixin
    private WorkFolder work;

    @Override
    public Integer call() throws Exception {
        Path folder = work.open("campaign");
        System.out.println("works in " + folder);
        CampaignArticles articles = new CampaignArticles(count, seed);
        Newsroom newsroom = new Newsroom(folder.resolve("disturbed"), articles);
        Campaign campaign = new Campaign(articles, newsroom, kills, seed, System.out);
        int audit = campaign.run(() -> {
            newVersions(newsroom);
            return wireroom(
                    folder.resolve("audit.log"),
                    "audit",
                    "--out",
                    newsroom.out().toString(),
                    "--wait",
                    "300",
                    "--bootstrap-server",
                    newsroom.bootstrapServers());
        });
        List<String> differences = Results.differences(undisturbed(folder, articles), Results.of(newsroom.out()));
        return report(folder, campaign, audit, differences);
    }

    /** Some articles come in a second version once all have a result: in both runs alike. */
    private void newVersions(Newsroom newsroom) throws IOException, InterruptedException {
        wireroom(
                newsroom.folder("audit-before-new-versions.log"),
                "audit",
                "--wait",
                "300",
                "--bootstrap-server",
                newsroom.bootstrapServers());
        for (int number = 0; number < count; number += 10) {
            newsroom.publish(number, 2);
        }
        for (int number = 0; number < count; number += 10) {
            newsroom.awaitVersion(number, 2);
        }
    }

    private Map<String, String> undisturbed(Path folder, CampaignArticles articles)
            throws IOException, InterruptedException {
        Newsroom undisturbed = new Newsroom(folder.resolve("undisturbed"), articles);
        for (int number = 0; number < count; number++) {
            undisturbed.publish(number, 1);
        }
        run(undisturbed);
        for (int number = 0; number < count; number += 10) {
            undisturbed.publish(number, 2);
        }
        run(undisturbed);
        return Results.of(undisturbed.out());
    }

    private static void run(Newsroom undisturbed) throws IOException, InterruptedException {
        wireroom(
                undisturbed.folder("run.log"),
                "run",
                "--in",
                undisturbed.in().toString(),
                "--out",
                undisturbed.out().toString(),
                "--set",
                "publish.received-at=file-time");
    }

    private static int wireroom(Path log, String... arguments) throws IOException, InterruptedException {
        return new ProcessBuilder(Supervised.commandLine(List.of(arguments)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    private int report(Path folder, Campaign campaign, int audit, List<String> differences) throws IOException {
        List<String> lines = new ArrayList<>(campaign.recoveries().lines());
        lines.add(
                "%d more kills hit a part that was starting; parts ended %d times by themselves and were started again"
                        .formatted(campaign.killedAgain(), campaign.ownEnds()));
        lines.add("stuck %d times".formatted(campaign.stuck()));
        lines.addAll(Files.readAllLines(folder.resolve("audit.log")));
        lines.add("%d files differ from the undisturbed run".formatted(differences.size()));
        differences.stream().limit(MOST_NAMED).forEach(lines::add);
        boolean good = audit == 0
                && differences.isEmpty()
                && campaign.stuck() == 0
                && campaign.recoveries().kills() == kills;
        boolean quick = campaign.recoveries().median().compareTo(WANTED) <= 0;
        lines.add((good ? "nothing lost, nothing duplicated" : "FAILED") + (quick ? "" : ", but the recovery is slow"));
        lines.forEach(System.out::println);
        Files.write(folder.resolve("report.txt"), lines);
        return good ? 0 : 1;
    }
}
