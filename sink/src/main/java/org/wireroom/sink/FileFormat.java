package org.wireroom.sink;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.platform.settings.SettingsException;

/** A format of article files. */
public enum FileFormat {
    /** The event as defined by the contract, in {@code articles/}. */
    WIREROOM,
    /** IPTC's ninjs 3.0, in {@code ninjs/}. */
    NINJS;

    /**
     * The formats that a setting lists: "wireroom,ninjs".
     *
     * @throws SettingsException if the list is empty or has an unknown format
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
                .orElseThrow(() -> new SettingsException(
                        "sink.format: \"" + name + "\" is not a file format, expected one or more of "
                                + Arrays.stream(values())
                                        .map(format -> format.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
