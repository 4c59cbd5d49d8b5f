package org.wireroom.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.wireroom.benchmarks.input.WorkFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code node-loss}: a node of a three-node Kafka is killed under load, one after the other. */
@Command(
        name = "node-loss",
        mixinStandardHelpOptions = true,
        description = {
            "Publishes articles at a steady rate to a Kafka of three nodes on this machine, kills (-9) one node after the other",
            "restarts it, and reports for how long no result came. Then audits."
        },
        footer = {"", "Example:", "  node-loss --rate 5 --seconds 30", "", "Exit code 1 if the audit finds anything."})
public final class NodeLossCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Option(names = "--rate", defaultValue = "5", description = "Articles per second; default ${DEFAULT-VALUE}.")
    private int rate;

    @Option(
            names = "--seconds",
            defaultValue = "30",
            description = "How long each node is away, and how long all are there before; default ${DEFAULT-VALUE}.")
    private int seconds;

    @Mixin
    private WorkFolder work;

    private CampaignArticles articles;
    private int next;

    @Override
    public Integer call() throws Exception {
        Path folder = work.open("node-loss");
        System.out.println("works in " + folder);
        articles = new CampaignArticles(rate * seconds * (2 * ClusterNode.NODES + 1), 1);
        List<Integer> ports = Ports.free(2 * ClusterNode.NODES);
        Newsroom newsroom = new Newsroom(folder, articles, ClusterNode.bootstrapServers(ports));
        List<ClusterNode> nodes = ClusterNode.of(folder, ports);
        List<Supervised> services = new ArrayList<>();
        try {
            for (ClusterNode node : nodes) {
                node.start();
            }
            awaitTopics(newsroom);
            for (ServicePart part : List.of(ServicePart.PROCESSOR, ServicePart.SINK, ServicePart.PRODUCER)) {
                services.add(new Supervised(part.command(newsroom), newsroom.folder(part.word() + ".log")));
            }
            loseEach(nodes, newsroom);
            return wireroom(
                    newsroom, "audit", "--wait", "300", "--out", newsroom.out().toString());
        } finally {
            for (Supervised service : services) {
                service.close();
            }
            for (ClusterNode node : nodes) {
                node.kill();
            }
        }
    }

    private void awaitTopics(Newsroom newsroom) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (wireroom(newsroom, "topics", "create") != 0) {
            if (System.nanoTime() > deadline) {
                throw new IOException("the nodes do not start, see " + newsroom.folder("kafka-1.log"));
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void loseEach(List<ClusterNode> nodes, Newsroom newsroom) throws Exception {
        Stops stops = new Stops(newsroom);
        publish(newsroom, stops);
        settle(stops);
        stops.takeLongest();
        for (ClusterNode node : nodes) {
            publish(newsroom, stops);
            Duration before = stops.takeLongest();
            node.kill();
            publish(newsroom, stops);
            node.start();
            settle(stops);
            System.out.printf(
                    "node %d lost: no result for %.1f s at most; before for %.1f s%n",
                    node.id(), stops.takeLongest().toMillis() / 1000.0, before.toMillis() / 1000.0);
        }
    }

    /** Some seconds of articles. */
    private void publish(Newsroom newsroom, Stops stops) throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (int i = 1; i <= rate * seconds; i++) {
            newsroom.publish(next, 1);
            if (!articles.isPoison(next)) {
                stops.await(next);
            }
            next++;
            stops.lookUntil(start + Duration.ofSeconds(1).toNanos() * i / rate);
        }
    }

    private static void settle(Stops stops) throws InterruptedException, IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!stops.isOver()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("the results do not come");
            }
            stops.lookUntil(System.nanoTime());
        }
    }

    private static int wireroom(Newsroom newsroom, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--bootstrap-server", newsroom.bootstrapServers()));
        return new ProcessBuilder(Supervised.commandLine(line))
                .inheritIO()
                .start()
                .waitFor();
    }
}
