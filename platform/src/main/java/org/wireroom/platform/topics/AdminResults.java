package org.wireroom.platform.topics;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;

/** Waits for the results of calls to Kafka. */
public final class AdminResults {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private AdminResults() {}

    /**
     * The result of a call.
     *
     * @throws KafkaException if the brokers refuse, or do not answer within a minute
     */
    public static <T> T await(Future<T> future) throws InterruptedException {
        try {
            return future.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("the brokers did not answer within " + TIMEOUT.toSeconds() + " s", e);
        }
    }
}
