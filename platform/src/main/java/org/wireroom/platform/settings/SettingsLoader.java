package org.wireroom.platform.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wireroom.text.EditDistance;

/**
 * Brings settings together. Later ones win: default, file, environment, command line.
 *
 * <p>The file is a Java properties file in UTF-8. In the environment "publish.max-bytes" is WIREROOM_PUBLISH_MAX_BYTES and
 * "kafka.ssl.keystore.type" is WIREROOM_KAFKA_SSL_KEYSTORE_TYPE. An unknown key is refused, with the nearest known one.
 */
public final class SettingsLoader {
    private static final String ENVIRONMENT_PREFIX = "WIREROOM_";

    private final SortedMap<String, Setting<?>> known = new TreeMap<>();
    private final SortedMap<String, String> texts = new TreeMap<>();

    /** Knows the given settings, and everything that begins with "kafka.". */
    public SettingsLoader(Collection<Setting<?>> known) {
        known.forEach(setting -> this.known.put(setting.key(), setting));
    }

    /**
     * Adds the settings of a file.
     *
     * @throws SettingsException if it cannot be read, or a key is unknown or comes twice
     */
    public SettingsLoader file(Path file) {
        Properties properties = new UniqueProperties(file);
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new SettingsException("cannot read the settings file " + file + ": " + e);
        }
        properties.forEach((key, value) -> set(key.toString(), value.toString(), "in " + file));
        return this;
    }

    /**
     * Adds the settings of an environment: variables that begin with WIREROOM_.
     *
     * @throws SettingsException if a key is unknown
     */
    public SettingsLoader environment(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            if (name.startsWith(ENVIRONMENT_PREFIX)) {
                set(keyOf(name), value, "from the environment variable " + name);
            }
        });
        return this;
    }

    /**
     * Adds the settings of the command line.
     *
     * @throws SettingsException if a key is unknown, or its value a secret: everybody can read a command line
     */
    public SettingsLoader commandLine(Map<String, String> options) {
        options.forEach((key, value) -> {
            if (Secrets.isSecret(key) && !Secrets.isReference(value)) {
                throw new SettingsException("setting " + key + " is a secret, and everybody can read a command line:"
                        + " put it into a settings file (--config) or the environment");
            }
            set(key, value, "on the command line");
        });
        return this;
    }

    /**
     * The settings, each checked.
     *
     * @throws SettingsException if a value does not parse
     */
    public Settings load() {
        Settings settings = new Settings(texts);
        known.values().forEach(settings::get);
        return settings;
    }

    private void set(String key, String value, String where) {
        if (!known.containsKey(key) && !key.startsWith(KafkaSettings.PREFIX)) {
            throw new SettingsException("unknown setting " + key + " " + where
                    + nearest(key).map(near -> "; did you mean " + near + "?").orElse(""));
        }
        texts.put(key, value.strip());
    }

    private String keyOf(String variable) {
        String rest = variable.substring(ENVIRONMENT_PREFIX.length());
        return known.keySet().stream()
                .filter(key -> variableOf(key).equals(rest))
                .findFirst()
                .orElseGet(() -> rest.toLowerCase(Locale.ROOT).replace('_', '.'));
    }

    private static String variableOf(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private Optional<String> nearest(String key) {
        return known.keySet().stream()
                .filter(candidate -> EditDistance.between(candidate, key) <= Math.max(2, key.length() / 3))
                .min((a, b) -> Integer.compare(EditDistance.between(a, key), EditDistance.between(b, key)));
    }

    /** Properties in which a key may stand once. */
    private static final class UniqueProperties extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Path file;

        UniqueProperties(Path file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new SettingsException("setting " + key + " stands twice in " + file);
            }
            return super.put(key, value);
        }
    }
}
