package org.wireroom.platform.settings;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * A setting: its key, its default, what it means, and how its text is parsed.
 *
 * @param <T> what the text becomes
 * @param key dotted, lower-case: "publish.max-bytes"
 * @param defaultText the default as it would be written
 * @param meaning one sentence, with the unit
 * @param parser text to value; throws IllegalArgumentException with what was expected
 * @param formerKeys keys that it had in earlier releases; they still work, with a warning
 */
public record Setting<T>(
        String key, String defaultText, String meaning, Function<String, T> parser, List<String> formerKeys) {
    public Setting {
        formerKeys = List.copyOf(formerKeys);
    }

    /** A setting that was never renamed. */
    public Setting(String key, String defaultText, String meaning, Function<String, T> parser) {
        this(key, defaultText, meaning, parser, List.of());
    }

    /** The same setting, which had other keys in earlier releases. */
    public Setting<T> formerly(String... keys) {
        return new Setting<>(key, defaultText, meaning, parser, List.of(keys));
    }

    /** Any text. */
    public static Setting<String> text(String key, String defaultText, String meaning) {
        return new Setting<>(key, defaultText, meaning, text -> text);
    }

    /** A whole number within limits, both included. */
    public static Setting<Integer> wholeNumber(String key, int defaultValue, int least, int most, String meaning) {
        return new Setting<>(
                key, Integer.toString(defaultValue), meaning, text -> SettingParsers.wholeNumber(text, least, most));
    }

    /** "true" or "false". */
    public static Setting<Boolean> flag(String key, boolean defaultValue, String meaning) {
        return new Setting<>(key, Boolean.toString(defaultValue), meaning, SettingParsers::flag);
    }

    /** A duration: "500ms", "10s", "5m", "2h", "30d". */
    public static Setting<Duration> duration(String key, String defaultText, String meaning) {
        return new Setting<>(key, defaultText, meaning, SettingParsers::duration);
    }

    /** A number of bytes: "4096", "64KiB", "4MiB"; at most 2 GiB. */
    public static Setting<Integer> bytes(String key, String defaultText, String meaning) {
        return new Setting<>(key, defaultText, meaning, SettingParsers::bytes);
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    public static <E extends Enum<E>> Setting<E> choice(String key, E defaultValue, String meaning) {
        return new Setting<>(
                key,
                SettingParsers.word(defaultValue),
                meaning,
                text -> SettingParsers.choice(text, defaultValue.getDeclaringClass()));
    }
}
