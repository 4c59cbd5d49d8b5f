package org.wireroom.app.broker;

import java.nio.file.Path;
import java.util.Properties;
import org.wireroom.contract.topics.Topics;

/** The settings of the embedded broker: Kafka's defaults, except for what a single small node that restarts quickly needs. */
final class EmbeddedBrokerConfig {
    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String BROKER = "BROKER";
    private static final String INTERNAL_PARTITIONS = "4";
    private static final String ONE = "1";

    private EmbeddedBrokerConfig() {}

    static Properties of(String host, int port, int controllerPort, Path data) {
        Properties config = new Properties();
        node(config, host, port, controllerPort, data);
        oneReplica(config);
        quickRestart(config);
        shortInternalLogs(config);
        limits(config);
        return config;
    }

    private static void node(Properties config, String host, int port, int controllerPort, Path data) {
        config.put("process.roles", "broker,controller");
        config.put("node.id", Integer.toString(NODE_ID));
        config.put("log.dirs", data.toString());
        config.put(
                "listeners",
                BROKER + "://" + host + ":" + port + "," + CONTROLLER + "://" + host + ":" + controllerPort);
        config.put("advertised.listeners", BROKER + "://" + host + ":" + port);
        config.put("listener.security.protocol.map", BROKER + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        config.put("inter.broker.listener.name", BROKER);
        config.put("controller.listener.names", CONTROLLER);
        config.put("controller.quorum.voters", NODE_ID + "@" + host + ":" + controllerPort);
        config.put("auto.create.topics.enable", "false");
    }

    private static void oneReplica(Properties config) {
        config.put("offsets.topic.replication.factor", ONE);
        config.put("transaction.state.log.replication.factor", ONE);
        config.put("transaction.state.log.min.isr", ONE);
        config.put("share.coordinator.state.topic.replication.factor", ONE);
        config.put("share.coordinator.state.topic.min.isr", ONE);
        config.put("offsets.topic.num.partitions", INTERNAL_PARTITIONS);
        config.put("transaction.state.log.num.partitions", INTERNAL_PARTITIONS);
        config.put("share.coordinator.state.topic.num.partitions", INTERNAL_PARTITIONS);
    }

    private static void quickRestart(Properties config) {
        // a restart after a crash waits for the old session to end, 9 s by default; a much shorter timeout would end
        // live
        // sessions on a busy machine
        config.put("broker.session.timeout.ms", "3000");
        config.put("broker.heartbeat.interval.ms", "500");
        config.put("group.initial.rebalance.delay.ms", "0");
        config.put("group.streams.initial.rebalance.delay.ms", "0");
        // a folder that is opened again after months continues where it was
        config.put("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
    }

    /**
     * Keeps the logs short that the coordinators read at each start. Transactions write hundreds of offsets per second. A group
     * coordinator that is elected again while it is still loading treats the partially loaded log as complete: committed
     * offsets go back, and some stay unstable indefinitely.
     */
    private static void shortInternalLogs(Properties config) {
        String mebibyte = Integer.toString(1024 * 1024);
        config.put("offsets.topic.segment.bytes", mebibyte);
        config.put("transaction.state.log.segment.bytes", mebibyte);
        config.put("log.cleaner.backoff.ms", "1000");
        // the markers of ended transactions are removed with the offsets; all other topics have their own retention
        config.put("log.cleaner.delete.retention.ms", "60000");
    }

    private static void limits(Properties config) {
        config.put("message.max.bytes", Integer.toString(Topics.MAX_RECORD_BYTES));
        config.put("replica.fetch.max.bytes", Integer.toString(Topics.MAX_RECORD_BYTES));
        config.put("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024));
    }
}
