package org.wireroom.contract.topics;

import java.util.Map;

/**
 * The required configuration of a topic.
 *
 * @param name the topic's name
 * @param partitions how many partitions it has, fixed when it is created
 * @param configs required topic settings; others are up to the broker
 */
public record TopicSpec(String name, int partitions, Map<String, String> configs) {
    public TopicSpec {
        configs = Map.copyOf(configs);
    }
}
