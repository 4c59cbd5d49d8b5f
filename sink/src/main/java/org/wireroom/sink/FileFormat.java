package org.wireroom.sink;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.platform.settings.SettingsException;

/** A form that articles are kept in as files. */
public enum FileFormat {
    /** The event as the contract has it, below {@code articles/}. */
    WIREROOM,
    /** IPTC's ninjs 2.1 with an extension, below {@code ninjs/}. */
    NINJS;

    /**
     * The forms that a setting lists: "wireroom,ninjs".
     *
     * @throws SettingsException if it lists none, or one that there is not
     */
    static Set<FileFormat> listed(String text) {
        Set<FileFormat> formats = EnumSet.noneOf(FileFormat.class);
        for (String name : text.split(",", -1)) {
            formats.add(named(name.strip()));
        }
        return formats;
    }

    private static FileFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new SettingsException("sink.format: \"" + name + "\" is no form of files, expected some of "
                                + Arrays.stream(values())
                                        .map(format -> format.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
