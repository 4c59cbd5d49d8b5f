package org.wireroom.sink;

import java.util.List;
import java.util.Set;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

/**
 * How files are written.
 *
 * @param group Kafka consumer group of the sink
 * @param writers how many threads write files
 * @param batch most records that are written before their offsets are committed
 * @param indent whether the JSON is laid out for people
 * @param formats the forms that articles are kept in
 */
public record SinkSettings(String group, int writers, int batch, boolean indent, Set<FileFormat> formats) {
    private static final Setting<String> GROUP =
            Setting.text("sink.group", "wireroom-sink", "Kafka consumer group of the sink.");
    private static final Setting<Integer> WRITERS =
            Setting.wholeNumber("sink.writers", 4, 1, 64, "How many threads write files.");
    private static final Setting<Integer> BATCH = Setting.wholeNumber(
            "sink.batch", 500, 1, 10_000, "Most records that are written before their offsets are committed.");
    private static final Setting<Boolean> INDENT =
            Setting.flag("sink.indent", true, "Whether the JSON is laid out for people, one field a line.");
    private static final Setting<String> FORMAT = Setting.text(
            "sink.format",
            "wireroom",
            "Forms of article files: wireroom, ninjs (IPTC ninjs 2.1), or both with a comma.");

    /** All settings of the sink. */
    public static final List<Setting<?>> ALL = List.of(GROUP, WRITERS, BATCH, INDENT, FORMAT);

    /** Takes the sink's settings out of all. */
    public static SinkSettings of(Settings settings) {
        return new SinkSettings(
                settings.get(GROUP),
                settings.get(WRITERS),
                settings.get(BATCH),
                settings.get(INDENT),
                FileFormat.listed(settings.get(FORMAT)));
    }
}
