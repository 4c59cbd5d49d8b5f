package org.wireroom.processor.sayings;

import java.time.Duration;
import java.util.List;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

/**
 * How sayings are grouped.
 *
 * @param retention words printed further apart than this are not one saying
 */
public record SayingsSettings(Duration retention) {
    private static final Setting<Duration> RETENTION = Setting.duration(
            "sayings.retention",
            "30d",
            "The same words of one speaker received further apart than this are separate sayings.");

    /** All settings of sayings. */
    public static final List<Setting<?>> ALL = List.of(RETENTION);

    /** Takes the settings of sayings out of all. */
    public static SayingsSettings of(Settings settings) {
        return new SayingsSettings(settings.get(RETENTION));
    }
}
