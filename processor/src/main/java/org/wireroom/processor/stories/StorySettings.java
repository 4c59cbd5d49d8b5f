package org.wireroom.processor.stories;

import java.time.Duration;
import java.util.List;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

/**
 * How stories are found.
 *
 * @param window articles received further apart do not find each other, and a story that nothing joins for so long is closed
 */
public record StorySettings(Duration window) {
    private static final Setting<Duration> WINDOW = Setting.duration(
            "stories.window",
            "14d",
            "A story that no article joins for so long is closed; about 2 KB of heap an article.");

    /** All settings of stories. */
    public static final List<Setting<?>> ALL = List.of(WINDOW);

    /** Takes the settings of stories out of all. */
    public static StorySettings of(Settings settings) {
        return new StorySettings(settings.get(WINDOW));
    }
}
