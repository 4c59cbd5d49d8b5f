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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.text.EditDistance;

/**
 * Collects settings. Precedence, lowest first: default, file, environment, command line.
 *
 * <p>The file is a Java properties file in UTF-8. In the environment "publish.max-bytes" is WIREROOM_PUBLISH_MAX_BYTES and
 * "kafka.ssl.keystore.type" is WIREROOM_KAFKA_SSL_KEYSTORE_TYPE. An unknown key is refused, with the nearest known one. A former
 * key of a setting is accepted with a warning that gives the present one.
 */
public final class SettingsLoader {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsLoader.class);
    private static final String ENVIRONMENT_PREFIX = "WIREROOM_";

    private final SortedMap<String, Setting<?>> known = new TreeMap<>();
    private final SortedMap<String, String> presentKeys = new TreeMap<>();
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Consumer<String> warnings;

    /** Accepts the given settings and everything that begins with "kafka."; logs warnings. */
    public SettingsLoader(Collection<Setting<?>> known) {
        this(known, LOG::warn);
    }

    SettingsLoader(Collection<Setting<?>> known, Consumer<String> warnings) {
        this.warnings = warnings;
        for (Setting<?> setting : known) {
            this.known.put(setting.key(), setting);
            setting.formerKeys().forEach(former -> presentKeys.put(former, setting.key()));
        }
    }

    /**
     * Adds the settings of a file.
     *
     * @throws SettingsException if it cannot be read, or a key is unknown or occurs twice
     */
    public SettingsLoader file(Path file) {
        Properties properties = new UniqueProperties(file);
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new SettingsException("cannot read the settings file " + file + ": " + e);
        }
        Map<String, String> values = new TreeMap<>();
        properties.forEach((key, value) -> put(values, key.toString(), value.toString(), "in " + file));
        texts.putAll(values);
        return this;
    }

    /**
     * Adds the settings of an environment: variables that begin with WIREROOM_.
     *
     * @throws SettingsException if a key is unknown
     */
    public SettingsLoader environment(Map<String, String> environment) {
        Map<String, String> values = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(ENVIRONMENT_PREFIX)) {
                put(values, keyOf(name), value, "in the environment variable " + name);
            }
        });
        texts.putAll(values);
        return this;
    }

    /**
     * Adds the settings of the command line.
     *
     * @throws SettingsException if a key is unknown, or its value is a secret: everybody can read a command line
     */
    public SettingsLoader commandLine(Map<String, String> options) {
        Map<String, String> values = new TreeMap<>();
        options.forEach((key, value) -> {
            boolean secret = Secrets.isSecret(key) || Secrets.isSecret(presentKeys.getOrDefault(key, key));
            if (secret && !Secrets.isReference(value)) {
                throw new SettingsException("setting " + key + " is a secret, and everybody can read a command line:"
                        + " put it into a settings file (--config) or the environment");
            }
            put(values, key, value, "on the command line");
        });
        texts.putAll(values);
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

    private void put(Map<String, String> values, String key, String value, String where) {
        String present = presentKeys.getOrDefault(key, key);
        if (!known.containsKey(present) && !key.startsWith(KafkaSettings.PREFIX)) {
            throw new SettingsException("unknown setting " + key + " " + where
                    + nearest(key).map(near -> "; did you mean " + near + "?").orElse(""));
        }
        if (!present.equals(key)) {
            warnings.accept("setting " + key + " " + where + " has been renamed: use " + present
                    + ", the old name will be removed in the next release");
        }
        if (values.put(present, value.strip()) != null) {
            throw new SettingsException("setting " + present + " is given twice, also under a former name, " + where);
        }
    }

    private String keyOf(String variable) {
        String rest = variable.substring(ENVIRONMENT_PREFIX.length());
        return Stream.concat(known.keySet().stream(), presentKeys.keySet().stream())
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

    /** Properties in which a key may occur once. */
    private static final class UniqueProperties extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Path file;

        UniqueProperties(Path file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new SettingsException("setting " + key + " occurs twice in " + file);
            }
            return super.put(key, value);
        }
    }
}
