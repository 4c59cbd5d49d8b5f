package org.wireroom.app.manage;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.app.manage.ManagementPages.Page;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

/**
 * Health and metrics of a process by HTTP: {@code /metrics} for Prometheus, {@code /livez} (200, or 503 if only a restart helps),
 * {@code /readyz} (200, or 503 while it is not working), {@code /health} (JSON, each part) and {@code /info} (JSON, name and
 * version). All pages are read-only, and none shows settings or articles.
 */
public final class Management implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Management.class);
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    private static final int THREADS = 2;

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Map<String, Supplier<Health>> parts = new ConcurrentHashMap<>();
    private final Map<String, Object> info = new LinkedHashMap<>();
    private final ExecutorService threads;
    private final HttpServer server;

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

    private Management(HttpServer server, Service service, String version) {
        this.server = server;
        info.put("name", "wireroom");
        info.put("service", service.name().toLowerCase(Locale.ROOT));
        info.put("version", version);
        info.put("java", Runtime.version().toString());
        info.put("startedAt", Instant.now());
        threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "wireroom-management");
            thread.setDaemon(true);
            return thread;
        });
        new JvmMemoryMetrics().bindTo(meters);
        new JvmThreadMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
        collections.bindTo(meters);
        if (server != null) {
            ManagementPages pages = new ManagementPages(server);
            pages.add("/metrics", () -> new Page(200, PROMETHEUS, meters.scrape()));
            pages.add("/livez", () -> all(Health::alive));
            pages.add("/readyz", () -> all(Health::ready));
            pages.add("/health", this::health);
            pages.add("/info", () -> Page.json(200, info));
            server.setExecutor(threads);
            server.start();
            LOG.info("health and metrics at {}", url(address()));
        }
    }

    private static HttpServer listen(ManagementSettings settings, Service service) throws IOException {
        InetSocketAddress address = settings.address(service);
        try {
            return HttpServer.create(address, 0);
        } catch (BindException e) {
            if (settings.isDefault()) {
                return HttpServer.create(new InetSocketAddress(address.getAddress(), 0), 0);
            }
            throw new IOException(
                    "management.listen: cannot listen on " + settings.listen() + ": " + e.getMessage(), e);
        }
    }

    /** The registry for all metrics of this process. */
    public MeterRegistry meters() {
        return meters;
    }

    /** The address it listens on, null if it does not. */
    public InetSocketAddress address() {
        return server == null ? null : server.getAddress();
    }

    /** Adds a part of this process to the health checks. */
    public void watch(String part, Supplier<Health> health) {
        parts.put(part, health);
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
        collections.close();
        meters.close();
    }

    private Page all(Predicate<Health> condition) {
        List<Health> now = parts.values().stream().map(Supplier::get).toList();
        boolean ok = !now.isEmpty() && now.stream().allMatch(condition);
        String warnings = now.stream()
                .map(Health::warning)
                .filter(Objects::nonNull)
                .distinct()
                .map(warning -> "\nwarning: " + warning)
                .collect(Collectors.joining());
        return ok ? Page.text(200, "ok" + warnings) : Page.text(503, "not ok, see /health" + warnings);
    }

    private Page health() {
        Map<String, Health> now = new TreeMap<>();
        parts.forEach((part, health) -> now.put(part, health.get()));
        boolean alive = now.values().stream().allMatch(Health::alive);
        boolean ready = !now.isEmpty() && now.values().stream().allMatch(Health::ready);
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
