package org.wireroom.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.Uuid;
import org.wireroom.app.broker.EmbeddedBroker;

/** A node of a three-node Kafka on this machine, broker and controller, each a process of its own. */
final class ClusterNode {
    static final int NODES = 3;
    private static final String HOST = "127.0.0.1:";

    private final int id;
    private final List<String> line;
    private final Path log;
    private Process process;

    private ClusterNode(int id, List<String> line, Path log) {
        this.id = id;
        this.line = line;
        this.log = log;
    }

    /**
     * Prepares the nodes of a new cluster; none runs yet.
     *
     * @param ports one for clients and one for controllers for each node
     */
    static List<ClusterNode> of(Path folder, List<Integer> ports) throws IOException {
        Uuid cluster = Uuid.randomUuid();
        List<ClusterNode> nodes = new ArrayList<>();
        for (int id = 1; id <= NODES; id++) {
            Path own = folder.resolve("kafka-" + id);
            EmbeddedBroker.enter(own, cluster);
            List<String> arguments = new ArrayList<>(List.of(own.toString(), Integer.toString(id)));
            ports.forEach(port -> arguments.add(port.toString()));
            nodes.add(new ClusterNode(
                    id, Supervised.commandLine(ClusterNode.class, arguments), folder.resolve("kafka-" + id + ".log")));
        }
        return nodes;
    }

    /** Where clients find the cluster. */
    static String bootstrapServers(List<Integer> ports) {
        return String.join(
                ",", ports.subList(0, NODES).stream().map(port -> HOST + port).toList());
    }

    int id() {
        return id;
    }

    void start() throws IOException {
        process = Supervised.launch(line, log);
    }

    /** kill -9, if it runs. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Runs a node until it is killed: FOLDER ID, then the nodes' ports for clients, then those for controllers. */
    public static void main(String[] args) throws Exception {
        int id = Integer.parseInt(args[1]);
        List<String> ports = List.of(args).subList(2, 2 + 2 * NODES);
        try (EmbeddedBroker broker =
                EmbeddedBroker.start(Path.of(args[0]), Integer.parseInt(ports.get(id - 1)), settings(id, ports))) {
            System.out.println("node " + id + " at " + broker.bootstrapServers());
            new CountDownLatch(1).await();
        }
    }

    private static Map<String, String> settings(int id, List<String> ports) {
        List<String> voters = new ArrayList<>();
        for (int node = 1; node <= NODES; node++) {
            voters.add(node + "@" + HOST + ports.get(NODES + node - 1));
        }
        String all = Integer.toString(NODES);
        return Map.ofEntries(
                Map.entry("node.id", Integer.toString(id)),
                Map.entry(
                        "listeners",
                        "BROKER://" + HOST + ports.get(id - 1) + ",CONTROLLER://" + HOST + ports.get(NODES + id - 1)),
                Map.entry("controller.quorum.voters", String.join(",", voters)),
                // a lost node that led the quorum is missed twice: as its leader, then as a broker
                Map.entry("controller.quorum.fetch.timeout.ms", "1000"),
                Map.entry("controller.quorum.election.timeout.ms", "500"),
                Map.entry("controller.quorum.election.backoff.max.ms", "500"),
                Map.entry("default.replication.factor", all),
                Map.entry("min.insync.replicas", "2"),
                Map.entry("offsets.topic.replication.factor", all),
                Map.entry("transaction.state.log.replication.factor", all),
                Map.entry("transaction.state.log.min.isr", "2"));
    }
}
