package org.wireroom.benchmarks.pipeline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.wireroom.app.manage.Management;
import org.wireroom.app.manage.Service;
import org.wireroom.platform.settings.Settings;

/** Where a measured pipeline counts. */
record Meters(MeterRegistry registry, AutoCloseable owner) implements AutoCloseable {
    private static final int READ_EVERY_SECONDS = 5;

    /** All that a service has, read as often as a Prometheus in a hurry does. */
    static Meters readEveryFewSeconds() throws IOException {
        Management management =
                Management.open(new Settings(Map.of("management.listen", "127.0.0.1:0")), Service.RUN, "benchmark");
        HttpRequest page = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + management.address().getPort() + "/metrics"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> reading = reader.scheduleAtFixedRate(
                () -> client.sendAsync(page, BodyHandlers.discarding()).join(),
                READ_EVERY_SECONDS,
                READ_EVERY_SECONDS,
                TimeUnit.SECONDS);
        return new Meters(management.meters(), () -> {
            boolean failed = reading.isDone();
            reader.shutdownNow();
            management.close();
            if (failed) {
                reading.get(); // tells why
            }
        });
    }

    /** Nothing but the latency of results, by which they are counted. */
    static Meters ofResultsAlone() {
        MeterRegistry registry = new SimpleMeterRegistry();
        registry.config().meterFilter(MeterFilter.denyUnless(id -> id.getName().equals("wireroom.latency")));
        return new Meters(registry, registry::close);
    }

    @Override
    public void close() throws Exception {
        owner.close();
    }
}
