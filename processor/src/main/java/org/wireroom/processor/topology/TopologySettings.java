package org.wireroom.processor.topology;

import org.wireroom.processor.overlap.OverlapSettings;
import org.wireroom.processor.sayings.SayingsSettings;
import org.wireroom.processor.stories.StorySettings;

/**
 * How articles are compared and grouped.
 *
 * @param partitions how many partitions the topics have
 * @param overlap how overlap is found
 * @param sayings how sayings are grouped
 * @param stories how stories are found
 */
public record TopologySettings(
        int partitions, OverlapSettings overlap, SayingsSettings sayings, StorySettings stories) {}
