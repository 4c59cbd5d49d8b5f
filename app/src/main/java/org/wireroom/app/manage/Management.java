package org.wireroom.app.manage;

import com.sun.net.httpserver.HttpExchange;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.json.Json;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

/**
 * Tells by HTTP how a process is: {@code /metrics} for Prometheus, {@code /livez} (200, or 503 when only a restart helps),
 * {@code /readyz} (200, or 503 while it does not do its work), {@code /health} (JSON, part by part) and {@code /info} (JSON, what
 * runs here). Nothing there changes anything, and none of it shows settings or articles.
 */
public final class Management implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Management.class);
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    private static final int THREADS = 2;

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Map<String, Supplier<Health>> parts = new ConcurrentHashMap<>();
    private final Map<String, Object> info = new LinkedHashMap<>();
    private final ExecutorService threads;
    private final HttpServer server;

    private record Answer(int status, String mediaType, String body) {}

    /** All settings of the management port. */
    public static List<Setting<?>> settings() {
        return ManagementSettings.ALL;
    }

    /**
     * Starts to answer.
     *
     * @param version the product's version
     * @throws IOException if the address that was set cannot be listened on; in the place of the default port, when it is taken,
     *     comes any that is free
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
            answer("/metrics", () -> new Answer(200, PROMETHEUS, meters.scrape()));
            answer("/livez", () -> all(Health::alive));
            answer("/readyz", () -> all(Health::ready));
            answer("/health", this::health);
            answer("/info", () -> json(200, info));
            server.createContext("/", exchange -> send(exchange, new Answer(404, TEXT, "no such page\n")));
            server.setExecutor(threads);
            server.start();
            LOG.info("management listens address={}", address());
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

    /** Where everything that runs here counts. */
    public MeterRegistry meters() {
        return meters;
    }

    /** Where it answers, null if it does not. */
    public InetSocketAddress address() {
        return server == null ? null : server.getAddress();
    }

    /** Adds a part of this process. */
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

    private Answer all(Predicate<Health> wanted) {
        boolean so =
                !parts.isEmpty() && parts.values().stream().map(Supplier::get).allMatch(wanted);
        return new Answer(so ? 200 : 503, TEXT, so ? "ok\n" : "not now, see /health\n");
    }

    private Answer health() {
        Map<String, Health> now = new TreeMap<>();
        parts.forEach((part, health) -> now.put(part, health.get()));
        boolean alive = now.values().stream().allMatch(Health::alive);
        boolean ready = !now.isEmpty() && now.values().stream().allMatch(Health::ready);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("alive", alive);
        body.put("ready", ready);
        body.put("parts", now);
        return json(ready ? 200 : 503, body);
    }

    private static Answer json(int status, Object body) {
        return new Answer(status, JSON, new String(Json.write(body), StandardCharsets.UTF_8) + "\n");
    }

    private void answer(String path, Supplier<Answer> page) {
        server.createContext(path, exchange -> {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                send(exchange, new Answer(404, TEXT, "no such page\n"));
            } else if (exchange.getRequestMethod().equals("GET")
                    || exchange.getRequestMethod().equals("HEAD")) {
                send(exchange, made(path, page));
            } else {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, new Answer(405, TEXT, "GET or HEAD only\n"));
            }
        });
    }

    private static Answer made(String path, Supplier<Answer> page) {
        try {
            return page.get();
        } catch (RuntimeException e) {
            LOG.error("management page failed path={}", path, e);
            return new Answer(500, TEXT, "failed, see the log\n");
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        try (exchange) {
            exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
