package org.wireroom.app.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.simple.SimpleLogger;

/**
 * Apache Kafka in this process: one node that is broker and controller (KRaft), on loopback, with its data in a folder that
 * survives restarts and crashes.
 *
 * <p>This is the only class that touches Kafka's server classes, which are not a public interface.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final String HOST = "127.0.0.1";
    private static final String CLUSTER_ID = "cluster-id";
    private static final String DATA = "data";
    private static final String NODE_ID = "node.id";
    private static final int ATTEMPTS = 5;

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker on a new or an existing folder.
     *
     * @param folder folder for its data
     * @param port the port that it listens on, 0 for any free one
     * @throws IOException if the folder cannot be written to or the port is taken
     */
    public static EmbeddedBroker start(Path folder, int port) throws IOException {
        return start(folder, port, Map.of());
    }

    /**
     * The same with additional broker settings, which take precedence. To start a node of a larger cluster, set node.id, listeners
     * and controller.quorum.voters, and put the cluster's id into the folder first ({@link #enter}).
     *
     * @param own additional settings of Kafka's broker
     * @throws IOException if the folder cannot be written to or the port is taken
     */
    public static EmbeddedBroker start(Path folder, int port, Map<String, String> own) throws IOException {
        // at every shutdown its own clients warn that they are closed twice
        System.setProperty(SimpleLogger.LOG_KEY_PREFIX + "org.apache.kafka.clients.NetworkClient", "error");
        format(folder, Integer.parseInt(own.getOrDefault(NODE_ID, Integer.toString(EmbeddedBrokerConfig.NODE_ID))));
        for (int attempt = 1; ; attempt++) {
            int listener = port == 0 ? freePort() : port;
            try {
                return start(folder, listener, freePort(), own);
            } catch (RuntimeException e) {
                if (!isPortTaken(e)) {
                    throw e;
                }
                if (port != 0 || attempt == ATTEMPTS) {
                    throw new IOException("port " + listener + " is taken: choose another with --port", e);
                }
            }
        }
    }

    /** Prepares an empty folder for a node of a cluster. */
    public static void enter(Path folder, Uuid cluster) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve(CLUSTER_ID), cluster.toString());
    }

    /** The address that clients connect to. */
    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static EmbeddedBroker start(Path folder, int port, int controllerPort, Map<String, String> own) {
        Properties config = EmbeddedBrokerConfig.of(HOST, port, controllerPort, folder.resolve(DATA));
        config.putAll(own);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(config, false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        LOG.info("broker ready address={}:{} folder={}", HOST, port, folder);
        return new EmbeddedBroker(server, port);
    }

    private static void format(Path folder, int nodeId) throws IOException {
        Path data = Files.createDirectories(folder.resolve(DATA));
        try {
            new Formatter()
                    .setNodeId(nodeId)
                    .setClusterId(clusterId(folder))
                    .setDirectories(List.of(data.toString()))
                    .setMetadataLogDirectory(data.toString())
                    .setControllerListenerName(EmbeddedBrokerConfig.CONTROLLER)
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setIgnoreFormatted(true)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("cannot format the broker's folder " + data + ": " + e, e);
        }
    }

    private static String clusterId(Path folder) throws IOException {
        Path file = folder.resolve(CLUSTER_ID);
        if (!Files.exists(file)) {
            enter(folder, Uuid.randomUuid());
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isPortTaken(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }
}
