package org.wireroom.platform.settings;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings of a process, checked by {@link SettingsLoader}: from defaults, file, environment and command line.
 */
public final class Settings {
    private final SortedMap<String, String> texts;

    /**
     * Takes the values as texts; a setting that is missing has its default.
     *
     * @param texts values as written, by dotted key
     */
    public Settings(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /**
     * The value of a setting.
     *
     * @throws SettingsException if its text does not parse
     */
    public <T> T get(Setting<T> setting) {
        String text = texts.getOrDefault(setting.key(), setting.defaultText());
        try {
            return setting.parser().apply(text);
        } catch (IllegalArgumentException e) {
            throw new SettingsException("setting " + setting.key() + " is '" + text + "', expected " + e.getMessage());
        }
    }

    /** These settings with one of them changed. */
    public Settings with(String key, String text) {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.put(key, text);
        return new Settings(changed);
    }

    /** Everything that was set, by key. */
    public SortedMap<String, String> asMap() {
        return new TreeMap<>(texts);
    }
}
