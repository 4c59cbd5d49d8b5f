package org.wireroom.app.withdraw;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;

/**
 * What a withdrawal did: the events that went, and those that changed with it, told from the topics from a moment before it
 * on. On a system with other work, events that changed for other reasons in the same seconds are among them.
 */
public final class WithdrawalReceipt implements AutoCloseable {
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final List<String> TOPICS = List.of(Topics.ENRICHED, Topics.SAYINGS);
    private static final String NOT_YET = " is not gone yet: is the processor running, and was it ever enriched?";
    private static final int MOST_NAMED = 20;

    private final TopicReader topics;
    private final Set<String> withdrawn = new TreeSet<>();
    private final Map<String, Map<TopicPartition, Long>> read = new HashMap<>();
    private final Map<String, String> gone = new TreeMap<>();
    private final Set<String> changedArticles = new TreeSet<>();
    private final Set<String> goneSayings = new TreeSet<>();
    private final Set<String> changedSayings = new TreeSet<>();
    private long begun = System.nanoTime();
    private long last = begun;

    /** Looks from now on. */
    public WithdrawalReceipt(KafkaSettings kafka) {
        this.topics = new TopicReader(kafka, "wireroom-withdraw");
        TOPICS.forEach(topic -> read.put(topic, topics.ends(topic)));
    }

    /** The brokers have the withdrawal of an article: from the last one on the time counts. */
    public void withdrawn(String articleId) {
        withdrawn.add(articleId);
        begun = System.nanoTime();
        last = begun;
    }

    /**
     * Waits until the withdrawn articles are gone and nothing has changed for a second.
     *
     * @param patience how long at most
     * @return whether all are gone
     */
    public boolean await(Duration patience) throws InterruptedException {
        long deadline = begun + patience.toNanos();
        look();
        while (System.nanoTime() < deadline && !(isGone() && System.nanoTime() - last > QUIET.toNanos())) {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            look();
        }
        return isGone();
    }

    /** One line a fact. */
    public List<String> lines() {
        Map<String, String> left = new TreeMap<>();
        withdrawn.forEach(
                id -> left.put(id, "  " + id + (gone.containsKey(id) ? " is gone: " + gone.get(id) : NOT_YET)));
        changedArticles.removeAll(withdrawn);
        return List.of(
                String.join(System.lineSeparator(), left.values()),
                "  %d other articles were revised%s".formatted(changedArticles.size(), named(changedArticles)),
                "  %d sayings are gone%s, %d were revised%s"
                        .formatted(
                                goneSayings.size(), named(goneSayings), changedSayings.size(), named(changedSayings)),
                "  the last of it after %.1f s".formatted((last - begun) / 1e9));
    }

    @Override
    public void close() {
        topics.close();
    }

    private boolean isGone() {
        return gone.keySet().containsAll(withdrawn);
    }

    private void look() {
        for (String topic : TOPICS) {
            Map<TopicPartition, Long> ends = topics.ends(topic);
            topics.read(read.put(topic, ends), ends, this::note);
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> event) {
        last = System.nanoTime();
        String key = event.key() == null ? "" : OneLine.of(new String(event.key(), StandardCharsets.UTF_8));
        boolean isArticle = event.topic().equals(Topics.ENRICHED);
        if (event.value() == null && isArticle) {
            gone.put(key, event.topic() + " partition=" + event.partition() + " offset=" + event.offset());
        } else if (isArticle) {
            gone.remove(key);
            changedArticles.add(key);
        } else if (event.value() == null) {
            goneSayings.add(key);
            changedSayings.remove(key);
        } else {
            changedSayings.add(key);
        }
    }

    private static String named(Set<String> ids) {
        if (ids.isEmpty()) {
            return "";
        }
        List<String> some = ids.stream().limit(MOST_NAMED).toList();
        return ": " + String.join(", ", some) + (ids.size() > MOST_NAMED ? ", …" : "");
    }
}
