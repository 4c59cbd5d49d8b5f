package org.wireroom.app.broker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AbortTransactionSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.topics.Answers;

/**
 * Transactions that stand open in a partition and that no coordinator knows. A broker that stops while one ends can leave it
 * behind, and whoever reads committed offsets then waits for ever. What Kafka's operators end by hand
 * ({@code kafka-transactions.sh find-hanging}) is ended here at each start.
 */
public final class HangingTransactions {
    private static final Logger LOG = LoggerFactory.getLogger(HangingTransactions.class);
    private static final Set<TransactionState> UNDER_WAY = Set.of(
            TransactionState.ONGOING,
            TransactionState.PREPARE_COMMIT,
            TransactionState.PREPARE_ABORT,
            TransactionState.PREPARE_EPOCH_FENCE);

    private HangingTransactions() {}

    /**
     * Aborts them.
     *
     * @return how many there were
     */
    public static int abort(Admin admin) throws InterruptedException {
        Map<TopicPartition, PartitionProducerState> producers =
                Answers.await(admin.describeProducers(partitions(admin)).all());
        Set<Long> underWay = Answers.await(admin.listTransactions().all()).stream()
                .filter(transaction -> UNDER_WAY.contains(transaction.state()))
                .map(TransactionListing::producerId)
                .collect(Collectors.toSet());
        int aborted = 0;
        for (Map.Entry<TopicPartition, PartitionProducerState> partition : producers.entrySet()) {
            for (ProducerState producer : partition.getValue().activeProducers()) {
                boolean open = producer.currentTransactionStartOffset().isPresent();
                if (open && !underWay.contains(producer.producerId())) {
                    LOG.warn("aborting a transaction left behind partition={} {}", partition.getKey(), producer);
                    AbortTransactionSpec transaction = new AbortTransactionSpec(
                            partition.getKey(),
                            producer.producerId(),
                            (short) producer.producerEpoch(),
                            producer.coordinatorEpoch().orElse(0));
                    Answers.await(admin.abortTransaction(transaction).all());
                    aborted++;
                }
            }
        }
        return aborted;
    }

    private static List<TopicPartition> partitions(Admin admin) throws InterruptedException {
        Set<String> topics = Answers.await(
                admin.listTopics(new ListTopicsOptions().listInternal(true)).names());
        return Answers.await(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }
}
