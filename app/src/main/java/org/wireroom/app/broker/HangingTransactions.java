package org.wireroom.app.broker;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AbortTransactionSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TransactionalIdNotFoundException;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.platform.topics.AdminResults;

/**
 * Transactions that are open in a partition but unknown to every coordinator. A broker that stops while a transaction ends can
 * leave one, and readers of committed records then wait indefinitely. Kafka's operators abort them by hand
 * ({@code kafka-transactions.sh find-hanging}); here they are aborted at each start.
 *
 * <p>A coordinator that has not loaded its log yet knows no transactions, and aborting one that it is about to commit would lose
 * records. So this waits until every coordinator responds, and aborts only transactions that are unknown in two checks.
 */
public final class HangingTransactions {
    private static final Logger LOG = LoggerFactory.getLogger(HangingTransactions.class);
    private static final String COORDINATORS = "__transaction_state";
    private static final Set<TransactionState> UNDER_WAY = Set.of(
            TransactionState.ONGOING,
            TransactionState.PREPARE_COMMIT,
            TransactionState.PREPARE_ABORT,
            TransactionState.PREPARE_EPOCH_FENCE);

    /** A transaction in one partition. */
    private record Open(TopicPartition partition, long producerId, int epoch, int coordinatorEpoch, long start) {}

    private HangingTransactions() {}

    /**
     * Aborts all of them.
     *
     * @return how many there were
     */
    public static int abort(Admin admin) throws InterruptedException {
        Map<String, TopicDescription> topics = topics(admin);
        TopicDescription coordinators = topics.get(COORDINATORS);
        if (coordinators == null) {
            return 0;
        }
        awaitCoordinators(admin, coordinators.partitions().size());
        Set<Open> hanging = unknown(admin, partitions(topics.values()));
        hanging.retainAll(
                unknown(admin, hanging.stream().map(Open::partition).distinct().toList()));
        for (Open transaction : hanging) {
            LOG.warn("aborting a hanging transaction {}", transaction);
            AbortTransactionSpec abort = new AbortTransactionSpec(
                    transaction.partition(),
                    transaction.producerId(),
                    (short) transaction.epoch(),
                    transaction.coordinatorEpoch());
            AdminResults.await(admin.abortTransaction(abort).all());
        }
        return hanging.size();
    }

    /** Requests an unknown transaction from every coordinator: it answers "not found" only when it has loaded its log. */
    private static void awaitCoordinators(Admin admin, int partitions) throws InterruptedException {
        Set<Integer> requested = new HashSet<>();
        for (int i = 0; requested.size() < partitions; i++) {
            String nobody = "wireroom-nobody-" + i;
            if (requested.add(Utils.abs(nobody.hashCode()) % partitions)) {
                try {
                    AdminResults.await(
                            admin.describeTransactions(List.of(nobody)).all());
                } catch (TransactionalIdNotFoundException e) {
                    LOG.debug("the coordinator of partition {} is ready", Utils.abs(nobody.hashCode()) % partitions);
                }
            }
        }
    }

    private static Set<Open> unknown(Admin admin, List<TopicPartition> partitions) throws InterruptedException {
        Set<Open> unknown = new HashSet<>();
        AdminResults.await(admin.describeProducers(partitions).all())
                .forEach((partition, state) -> state.activeProducers().stream()
                        .filter(producer ->
                                producer.currentTransactionStartOffset().isPresent())
                        .forEach(producer -> unknown.add(open(partition, producer))));
        Set<Long> underWay = AdminResults.await(admin.listTransactions().all()).stream()
                .filter(transaction -> UNDER_WAY.contains(transaction.state()))
                .map(TransactionListing::producerId)
                .collect(Collectors.toSet());
        unknown.removeIf(transaction -> underWay.contains(transaction.producerId()));
        return unknown;
    }

    private static Open open(TopicPartition partition, ProducerState producer) {
        return new Open(
                partition,
                producer.producerId(),
                producer.producerEpoch(),
                producer.coordinatorEpoch().orElse(0),
                producer.currentTransactionStartOffset().getAsLong());
    }

    private static Map<String, TopicDescription> topics(Admin admin) throws InterruptedException {
        Set<String> names = AdminResults.await(
                admin.listTopics(new ListTopicsOptions().listInternal(true)).names());
        return AdminResults.await(admin.describeTopics(names).allTopicNames());
    }

    private static List<TopicPartition> partitions(Collection<TopicDescription> topics) {
        return topics.stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }
}
