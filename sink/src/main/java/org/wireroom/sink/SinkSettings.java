package org.wireroom.sink;

import java.util.List;
import java.util.Set;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

/**
 * How files are written.
 *
 * @param group Kafka consumer group of the sink
 * @param writers number of threads that write files
 * @param batch maximum number of records to write before their offsets are committed
 * @param indent whether the JSON is indented
 * @param formats the formats of article files
 */
public record SinkSettings(String group, int writers, int batch, boolean indent, Set<FileFormat> formats) {
    private static final Setting<String> GROUP =
            Setting.text("sink.group", "wireroom-sink", "Kafka consumer group of the sink.");
    private static final Setting<Integer> WRITERS =
            Setting.wholeNumber("sink.writers", 4, 1, 64, "Number of threads that write files.");
    private static final Setting<Integer> BATCH = Setting.wholeNumber(
            "sink.batch", 500, 1, 10_000, "Maximum number of records to write before their offsets are committed.");
    private static final Setting<Boolean> INDENT =
            Setting.flag("sink.indent", true, "Whether JSON is indented, with one field per line.");
    private static final Setting<String> FORMAT = Setting.text(
            "sink.format",
            "wireroom",
            "Formats of the article files: wireroom, ninjs (IPTC ninjs 3.0) or wireroom,ninjs.");

    /** All settings of the sink. */
    public static final List<Setting<?>> ALL = List.of(GROUP, WRITERS, BATCH, INDENT, FORMAT);

    /** Picks the sink's settings out of all settings. */
    public static SinkSettings of(Settings settings) {
        return new SinkSettings(
                settings.get(GROUP),
                settings.get(WRITERS),
                settings.get(BATCH),
                settings.get(INDENT),
                FileFormat.listed(settings.get(FORMAT)));
    }
}
