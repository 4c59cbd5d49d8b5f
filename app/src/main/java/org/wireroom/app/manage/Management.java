package org.wireroom.app.manage;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.app.manage.ManagementPages.Page;
import org.wireroom.contract.OneLine;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;
import org.wireroom.producer.push.ConnectionDeadlines;

/**
 * Health and metrics of a process by HTTP: {@code /metrics} for Prometheus, {@code /livez} (200, or 503 if only a restart helps),
 * {@code /readyz} (200, or 503 with the reason while it is not working), {@code /health} (JSON, each part, and since when it is so) and
 * {@code /info} (JSON, name and version). All pages are read-only, and none shows settings or articles. No thread waits for a client that is slow.
 */
public final class Management implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Management.class);
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    private static final int THREADS = 6;
    private static final int MOST_WITHOUT_REQUEST = 64;
    private static final Duration EXCHANGE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final PartHealth.Parts parts = new PartHealth.Parts();
    private final Map<String, Object> info = new LinkedHashMap<>();
    private final ScheduledExecutorService clock;
    private final ServerConnector connector;
    private final ConnectionDeadlines deadlines = new ConnectionDeadlines(MOST_WITHOUT_REQUEST, EXCHANGE);

    /** All settings of the management port. */
    public static List<Setting<?>> settings() {
        return ManagementSettings.ALL;
    }

    /**
     * Starts to serve.
     *
     * @param version the product's version
     * @throws IOException if the configured address cannot be listened on. If the default port is taken, any free port is used
     *     instead
     */
    public static Management open(Settings settings, Service service, String version) throws IOException {
        ManagementSettings own = ManagementSettings.of(settings);
        return new Management(own.isOff() ? null : listen(own, service), service, version);
    }

    private Management(ServerConnector connector, Service service, String version) throws IOException {
        this.connector = connector;
        info.put("name", "wireroom");
        info.put("service", service.name().toLowerCase(Locale.ROOT));
        info.put("version", version);
        info.put("java", Runtime.version().toString());
        info.put("startedAt", Instant.now());
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "wireroom-management");
            thread.setDaemon(true);
            return thread;
        });
        new JvmMemoryMetrics().bindTo(meters);
        new JvmThreadMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
        collections.bindTo(meters);
        ScheduledFuture<?> unused =
                clock.scheduleWithFixedDelay(parts::now, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        if (connector != null) {
            ManagementPages pages = new ManagementPages(deadlines);
            pages.add("/metrics", () -> new Page(200, PROMETHEUS, meters.scrape()));
            pages.add("/livez", () -> all(PartHealth::alive));
            pages.add("/readyz", () -> all(PartHealth::ready));
            pages.add("/health", this::health);
            pages.add("/info", () -> Page.json(200, info));
            connector.addBean(deadlines);
            connector.getServer().setHandler(pages);
            start(connector.getServer());
            LOG.info("health and metrics at {}", url(address()));
        }
    }

    private static ServerConnector listen(ManagementSettings settings, Service service) throws IOException {
        InetSocketAddress address = settings.address(service);
        try {
            return open(address);
        } catch (IOException e) {
            if (settings.isDefault()) {
                return open(new InetSocketAddress(address.getAddress(), 0));
            }
            throw new IOException(
                    "management.listen: cannot listen on " + settings.listen() + ": "
                            + (e.getCause() == null ? e : e.getCause()).getMessage(),
                    e);
        }
    }

    private static ServerConnector open(InetSocketAddress address) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("wireroom-management");
        threads.setDaemon(true);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(new Server(threads), 1, 1, new HttpConnectionFactory(http));
        connector.setHost(address.getAddress().getHostAddress());
        connector.setPort(address.getPort());
        connector.getServer().addConnector(connector);
        connector.open();
        return connector;
    }

    private static void start(Server server) throws IOException {
        try {
            server.start();
        } catch (Exception e) {
            throw new IOException("the management port cannot be served: " + e.getMessage(), e);
        }
    }

    /** The registry for all metrics of this process. */
    public MeterRegistry meters() {
        return meters;
    }

    /** The address it listens on, null if it does not. */
    public InetSocketAddress address() {
        return connector == null ? null : new InetSocketAddress(connector.getHost(), connector.getLocalPort());
    }

    /** Adds a part of this process to the health checks. */
    public void watch(String part, Supplier<Health> health) {
        parts.add(part, health);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        deadlines.close();
        try {
            if (connector != null) {
                connector.getServer().stop();
            }
        } catch (Exception e) {
            LOG.debug("closing failed", e);
        }
        collections.close();
        meters.close();
    }

    private Page all(Predicate<PartHealth> condition) {
        Map<String, PartHealth> now = parts.now();
        boolean ok = !now.isEmpty() && now.values().stream().allMatch(condition);
        Stream<String> faults = now.entrySet().stream()
                .filter(part -> !condition.test(part.getValue()))
                .map(part -> part.getValue().line(part.getKey()));
        Stream<String> warnings = now.values().stream()
                .map(PartHealth::warning)
                .filter(Objects::nonNull)
                .distinct()
                .map(warning -> "warning: " + warning);
        String lines = Stream.concat(faults, warnings)
                .map(line -> "\n" + OneLine.of(line))
                .collect(Collectors.joining());
        return ok ? Page.text(200, "ok" + lines) : Page.text(503, "not ok, see /health" + lines);
    }

    private Page health() {
        Map<String, PartHealth> now = parts.now();
        boolean alive = now.values().stream().allMatch(PartHealth::alive);
        boolean ready = !now.isEmpty() && now.values().stream().allMatch(PartHealth::ready);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("alive", alive);
        body.put("ready", ready);
        body.put("parts", now);
        return Page.json(ready ? 200 : 503, body);
    }

    /** The address as a link. */
    static String url(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }
}
