package org.wireroom.platform.settings;

import java.time.Duration;
import java.util.function.Function;

/**
 * A setting: its key, its default, what it means, and how its text is read.
 *
 * @param <T> what the text becomes
 * @param key dotted, lower-case: "publish.max-bytes"
 * @param defaultText the default as it would be written
 * @param meaning one sentence, with the unit
 * @param parser text to value; throws IllegalArgumentException with what was expected
 */
public record Setting<T>(String key, String defaultText, String meaning, Function<String, T> parser) {
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

    /** A span of time: "500ms", "10s", "5m", "2h", "30d". */
    public static Setting<Duration> duration(String key, String defaultText, String meaning) {
        return new Setting<>(key, defaultText, meaning, SettingParsers::duration);
    }

    /** A number of bytes: "4096", "64KiB", "4MiB"; at most 2 GiB. */
    public static Setting<Integer> bytes(String key, String defaultText, String meaning) {
        return new Setting<>(key, defaultText, meaning, SettingParsers::bytes);
    }

    /** One of a few words: the constants of an enum, written in lower case with hyphens. */
    public static <E extends Enum<E>> Setting<E> choice(String key, E defaultValue, String meaning) {
        return new Setting<>(
                key,
                SettingParsers.word(defaultValue),
                meaning,
                text -> SettingParsers.choice(text, defaultValue.getDeclaringClass()));
    }
}
