package org.wireroom.platform.topics;

import java.util.List;
import org.wireroom.contract.topics.TopicSpec;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

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
