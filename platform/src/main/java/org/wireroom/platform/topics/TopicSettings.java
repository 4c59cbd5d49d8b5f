package org.wireroom.platform.topics;

import java.util.List;
import org.wireroom.contract.topics.TopicSpec;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

/** Settings that are fixed when the topics are created. */
public final class TopicSettings {
    /** Partitions of every topic. */
    public static final Setting<Integer> PARTITIONS = Setting.wholeNumber(
            "topics.partitions", 8, 1, 1000, "Number of partitions of every topic; fixed when the topics are created.");

    /** All settings of topics. */
    public static final List<Setting<?>> ALL = List.of(PARTITIONS);

    private TopicSettings() {}

    /** All topics, as configured. */
    public static List<TopicSpec> topics(Settings settings) {
        return Topics.all(settings.get(PARTITIONS));
    }
}
