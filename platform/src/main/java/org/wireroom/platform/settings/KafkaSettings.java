package org.wireroom.platform.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kafka's own settings, passed through by prefix: "kafka." reaches every client, "kafka.producer.", "kafka.consumer.",
 * "kafka.admin." and "kafka.streams." one kind. Within Kafka Streams its own prefixes apply ("kafka.streams.producer.").
 *
 * <p>Settings that exactly-once delivery depends on are fixed; changing one is refused with the reason.
 */
public final class KafkaSettings {
    /** Prefix of all settings that are passed through. */
    public static final String PREFIX = "kafka.";

    /** Key of the brokers' addresses. */
    public static final String BOOTSTRAP_SERVERS = PREFIX + "bootstrap.servers";

    private static final List<String> KINDS = List.of("producer.", "consumer.", "admin.", "streams.");
    private static final Set<String> FIXED = Set.of(
            "acks",
            "enable.idempotence",
            "isolation.level",
            "enable.auto.commit",
            "processing.guarantee",
            "key.serializer",
            "value.serializer",
            "key.deserializer",
            "value.deserializer",
            "transactional.id");

    private final Map<String, String> passed = new HashMap<>();

    /**
     * Picks Kafka's settings out of all settings.
     *
     * @throws SettingsException if one of them is fixed
     */
    public KafkaSettings(Settings settings) {
        settings.asMap().forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                passed.put(refuseFixed(key.substring(PREFIX.length())), value);
            }
        });
    }

    /** The brokers, as Kafka's bootstrap.servers; null if not set. */
    public String bootstrapServers() {
        return passed.get("bootstrap.servers");
    }

    /** A configuration for a producer: the given defaults, overridden by what is passed through. */
    public Map<String, Object> producer(Map<String, Object> defaults) {
        return merged(defaults, "producer.");
    }

    /** A configuration for a consumer: the given defaults, overridden by what is passed through. */
    public Map<String, Object> consumer(Map<String, Object> defaults) {
        return merged(defaults, "consumer.");
    }

    /** A configuration for an admin client. */
    public Map<String, Object> admin() {
        return merged(Map.of(), "admin.");
    }

    /** A configuration for Kafka Streams: the given defaults, overridden by what is passed through. */
    public Map<String, Object> streams(Map<String, Object> defaults) {
        return merged(defaults, "streams.");
    }

    private Map<String, Object> merged(Map<String, Object> defaults, String kind) {
        Map<String, Object> config = new HashMap<>(defaults);
        passed.forEach((key, value) -> {
            if (KINDS.stream().noneMatch(key::startsWith)) {
                config.put(key, value);
            }
        });
        passed.forEach((key, value) -> {
            if (key.startsWith(kind)) {
                config.put(key.substring(kind.length()), value);
            }
        });
        return config;
    }

    private static String refuseFixed(String key) {
        String name = key;
        for (String kind : KINDS) {
            name = name.startsWith(kind) ? name.substring(kind.length()) : name;
        }
        if (FIXED.contains(name)) {
            throw new SettingsException(
                    "setting kafka." + key + " cannot be changed: exactly-once delivery depends on it");
        }
        return key;
    }
}
