package org.wireroom.producer.push;

import java.io.IOException;
import java.util.Optional;
import org.wireroom.producer.AsyncPublisher;

/** Finds the outcome of articles after they were published, as far as the topics show it. */
public interface Outcomes {
    /**
     * Looks for an article. Called by one thread at a time.
     *
     * @param known what the producer knows of it
     * @return nothing if the feed has no such article
     * @throws org.apache.kafka.common.KafkaException if the brokers do not answer
     */
    Optional<ArticleStatus> of(String feed, String articleId, AsyncPublisher.Known known)
            throws IOException, InterruptedException;
}
