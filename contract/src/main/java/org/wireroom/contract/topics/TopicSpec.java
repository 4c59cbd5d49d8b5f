package org.wireroom.contract.topics;

import java.util.Map;

/**
 * A topic as it has to be.
 *
 * @param name the topic's name
 * @param partitions how many partitions it has, fixed when it is created
 * @param configs topic settings that matter; others are the broker's affair
 */
public record TopicSpec(String name, int partitions, Map<String, String> configs) {
    public TopicSpec {
        configs = Map.copyOf(configs);
    }
}
