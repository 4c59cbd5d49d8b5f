package org.wireroom.app.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The project's compose files, started under a name of their own with folders and ports of their own. */
public final class Compose implements AutoCloseable {
    /** What Docker Compose is called here; empty if it is missing. */
    static final List<String> COMMAND = Machine.runs("docker-compose", "version")
            ? List.of("docker-compose")
            : Machine.runs("docker", "compose", "version") ? List.of("docker", "compose") : List.of();

    private final Path folder;
    private final List<String> command = new ArrayList<>(COMMAND);
    private final Map<String, String> environment = new HashMap<>();

    /**
     * Starts nothing yet.
     *
     * @param folder where the folders for article files and results are made
     * @param files compose files, later ones add to earlier ones
     */
    public Compose(Path folder, String... files) throws IOException {
        this.folder = folder;
        Files.createDirectories(feeds());
        Files.createDirectories(results());
        environment.put("WIREROOM_FEEDS", feeds().toString());
        environment.put("WIREROOM_RESULTS", results().toString());
        Object user = Files.getAttribute(results(), "unix:uid");
        if (!user.equals(0)) {
            environment.put("WIREROOM_USER", user + ":" + Files.getAttribute(results(), "unix:gid"));
        }
        for (String port : List.of("KAFKA_PORT", "KAFKA_2_PORT", "KAFKA_3_PORT", "PRODUCER_PORT", "SINK_PORT")) {
            environment.put(port, Integer.toString(FreePort.find()));
        }
        command.addAll(List.of("-p", "wireroom-test-" + UUID.randomUUID()));
        for (String file : files) {
            command.addAll(List.of("-f", file));
        }
    }

    /** The watched folder. */
    public Path feeds() {
        return folder.resolve("feeds");
    }

    /** The folder of results. */
    public Path results() {
        return folder.resolve("results");
    }

    /**
     * Runs a compose command to its end.
     *
     * @return what it wrote to standard output
     * @throws IOException if it fails
     */
    public String run(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        return Ran.of(all, environment).expectDone();
    }

    /** The containers of a service. */
    public List<String> containers(String service) throws IOException {
        return run("ps", "-q", service).lines().toList();
    }

    /** Whether all containers of a service are healthy, and as many as expected. */
    public boolean isHealthy(String service, int count) throws IOException {
        List<String> containers = containers(service);
        for (String container : containers) {
            String health = Ran.of(List.of("docker", "inspect", "-f", "{{.State.Health.Status}}", container), Map.of())
                    .expectDone();
            if (!health.strip().equals("healthy")) {
                return false;
            }
        }
        return containers.size() == count;
    }

    /** Where the management port of a container is on this machine. */
    public String management(String container) throws IOException {
        return Ran.of(List.of("docker", "port", container, "8090/tcp"), Map.of())
                .expectDone()
                .lines()
                .findFirst()
                .orElseThrow();
    }

    /** Kills a container as a crash would. */
    public static void kill(String container) throws IOException {
        Ran.of(List.of("docker", "kill", container), Map.of()).expectDone();
    }

    @Override
    public void close() throws IOException {
        run("down", "--volumes", "--timeout", "1");
    }
}
