package org.wireroom.processor.topology;

import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;

/** The settings of Kafka Streams on which the topology depends. */
public final class TopologyProperties {
    private TopologyProperties() {}

    /** What Kafka Streams has to be configured with for the topology. */
    public static Map<String, Object> all() {
        return Map.of(
                StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG,
                true,
                StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG,
                StreamsConfig.REUSE_KTABLE_SOURCE_TOPICS,
                StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG,
                RecordTime.class,
                "processing.exception.handler.global.enabled",
                true);
    }
}
