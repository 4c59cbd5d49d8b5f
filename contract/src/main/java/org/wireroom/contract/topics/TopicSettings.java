package org.wireroom.contract.topics;

import java.util.List;
import org.wireroom.contract.settings.Setting;
import org.wireroom.contract.settings.Settings;

/** What is fixed when the topics are created. */
public final class TopicSettings {
    /** Partitions of every topic. */
    public static final Setting<Integer> PARTITIONS = Setting.wholeNumber(
            "topics.partitions", 8, 1, 1000, "Partitions of every topic; fixed when the topics are created.");

    /** All settings of topics. */
    public static final List<Setting<?>> ALL = List.of(PARTITIONS);

    private TopicSettings() {}

    /** All topics, as the settings want them. */
    public static List<TopicSpec> topics(Settings settings) {
        return Topics.all(settings.get(PARTITIONS));
    }
}
