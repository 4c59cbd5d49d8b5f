package org.wireroom.producer.push;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.platform.health.Health;
import org.wireroom.producer.AsyncPublisher;

/**
 * Takes articles that are pushed by HTTP, as {@code openapi.yaml} beside this class says.
 *
 * <p>Counters: {@code wireroom.push.requests{status}}, with the time that they took, and {@code wireroom.push.in.flight}, the bytes that
 * were admitted and not yet acknowledged by the brokers.
 */
public final class PushServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PushServer.class);
    private static final int MOST_THREADS = 16;
    private static final int MOST_HEADER_BYTES = 8 * 1024;
    private static final Duration EXCHANGE = Duration.ofSeconds(PushBody.MOST_SECONDS + 15);
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration IDLE_AT_STOP = Duration.ofMillis(200);
    private static final Duration TO_FINISH = Duration.ofSeconds(15);

    private final Server server;
    private final ServerConnector connector;
    private final StatusQueries statusQueries;
    private final ConnectionDeadlines deadlines;

    private PushServer(
            Server server, ServerConnector connector, StatusQueries statusQueries, ConnectionDeadlines deadlines) {
        this.deadlines = deadlines;
        this.server = server;
        this.connector = connector;
        this.statusQueries = statusQueries;
    }

    /**
     * Starts to listen.
     *
     * @param settings with an address to listen on
     * @throws IOException if it cannot be listened on
     */
    public static PushServer open(
            PushSettings settings, AsyncPublisher publisher, Outcomes outcomes, MeterRegistry meters)
            throws IOException {
        Backpressure backpressure = new Backpressure(publisher, settings, System::nanoTime);
        StatusQueries statusQueries = new StatusQueries(publisher, outcomes, backpressure);
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("wireroom-push");
        Server server = new Server(threads);
        ServerConnector connector = connector(server, settings);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(settings.connections(), connector));
        ConnectionDeadlines deadlines =
                new ConnectionDeadlines(Math.max(1, settings.connections() / 2), EXCHANGE.plus(settings.patience()));
        connector.addBean(deadlines);
        server.setErrorHandler(new ProblemPages());
        server.setStopTimeout(TO_FINISH.toMillis());
        server.setHandler(new GracefulHandler(new PushHandler(
                new Guard(settings.tokens()),
                new Intake(publisher, backpressure, settings),
                statusQueries,
                new Reply(200, Map.of(), "application/yaml", document()),
                deadlines,
                meters)));
        Gauge.builder("wireroom.push.in.flight", backpressure, Backpressure::inFlight)
                .baseUnit("bytes")
                .register(meters);
        PushServer opened = new PushServer(server, connector, statusQueries, deadlines);
        opened.start(settings.listen());
        return opened;
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return new InetSocketAddress(connector.getHost(), connector.getLocalPort());
    }

    /** How it is. */
    public Health health() {
        return server.isRunning() ? Health.working("LISTENING") : Health.waiting("STOPPED");
    }

    /** Takes no more requests, and finishes those that it has. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            LOG.warn("requests were cut off", e);
        }
        statusQueries.close();
        deadlines.close();
    }

    private void start(InetSocketAddress requested) throws IOException {
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw new IOException("push.listen: cannot listen on " + requested + ": " + e.getMessage(), e);
        }
        LOG.info("push listens address={}", address());
    }

    private static ServerConnector connector(Server server, PushSettings settings) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MOST_HEADER_BYTES);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.listen().getAddress().getHostAddress());
        connector.setPort(settings.listen().getPort());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(IDLE_AT_STOP.toMillis());
        return connector;
    }

    private static byte[] document() throws IOException {
        try (InputStream stream = PushServer.class.getResourceAsStream("openapi.yaml")) {
            return stream.readAllBytes();
        }
    }
}
