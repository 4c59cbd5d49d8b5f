package org.wireroom.platform.topics;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** Which partition a record is in. */
public final class Partitions {
    private Partitions() {}

    /**
     * The partition of everything that is keyed by an article's id: that of Kafka's default partitioner.
     *
     * @param partitions how many partitions the topic has
     */
    public static int ofArticle(String articleId, int partitions) {
        return Utils.toPositive(Utils.murmur2(articleId.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
