package org.wireroom.processor.overlap;

import java.time.Duration;
import java.util.List;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

/**
 * How overlap is found.
 *
 * @param shards how many parts the index has; fixed when the topics are created
 * @param retention articles further apart are not compared
 */
public record OverlapSettings(int shards, Duration retention) {
    private static final Setting<Integer> SHARDS = Setting.wholeNumber(
            "overlap.shards",
            16,
            1,
            64,
            "Number of shards of the overlap index; fixed when the processor first starts.");
    private static final Setting<Duration> RETENTION =
            Setting.duration("overlap.retention", "30d", "Articles received further apart than this are not compared.");

    /** All settings of overlap. */
    public static final List<Setting<?>> ALL = List.of(SHARDS, RETENTION);

    /** Takes the settings of overlap out of all. */
    public static OverlapSettings of(Settings settings) {
        return new OverlapSettings(settings.get(SHARDS), settings.get(RETENTION));
    }
}
