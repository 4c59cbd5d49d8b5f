package org.wireroom.app.machine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tests need of the machine beyond Java, as conditions for {@code @EnabledIf}. Where something is missing its tests are
 * skipped; or they fail, if the environment variable REQUIRED_BY_TESTS (words with blanks between them: {@code docker
 * compose node kcat curl prometheus}) names it.
 */
public final class Machine {
    /** The published Kafka. */
    public static final String KAFKA_IMAGE = "apache/kafka:4.3.1";

    private static final String JAVA_IMAGE = "eclipse-temurin:17-jre";
    private static final Set<String> REQUIRED = Set.of(
            System.getenv().getOrDefault("REQUIRED_BY_TESTS", "nothing").strip().split("\\s+", -1));

    private Machine() {}

    /** Whether Docker answers and has Kafka's image, or can get it. */
    public static boolean hasKafkaImage() {
        return has("docker", hasImage(KAFKA_IMAGE));
    }

    /** Whether everything is there for the compose files. */
    public static boolean hasCompose() {
        return has("compose", hasImage(KAFKA_IMAGE) && hasImage(JAVA_IMAGE) && !Compose.COMMAND.isEmpty());
    }

    /** Whether there is Node with npm. */
    public static boolean hasNode() {
        return has("node", runs("node", "--version") && runs("npm", "--version"));
    }

    /** Whether there is kcat. */
    public static boolean hasKcat() {
        return has("kcat", runs("kcat", "-V"));
    }

    /** Whether there is curl. */
    public static boolean hasCurl() {
        return has("curl", runs("curl", "--version"));
    }

    /** Whether there is Prometheus with its tools. */
    public static boolean hasPrometheus() {
        return has("prometheus", runs("prometheus", "--version") && runs("promtool", "--version"));
    }

    /** Whether a command runs and ends with 0. */
    static boolean runs(String... command) {
        try {
            return Ran.of(List.of(command), Map.of()).exitCode() == 0;
        } catch (IOException e) {
            return false; // there is no such command
        }
    }

    private static boolean hasImage(String image) {
        return runs("docker", "image", "inspect", image) || (runs("docker", "info") && runs("docker", "pull", image));
    }

    private static boolean has(String what, boolean there) {
        if (!there && REQUIRED.contains(what)) {
            throw new AssertionError(what + " is not here, and REQUIRED_BY_TESTS names it");
        }
        return there;
    }
}
