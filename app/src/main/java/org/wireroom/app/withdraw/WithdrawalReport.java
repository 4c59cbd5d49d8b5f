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
 * What a withdrawal did: the events that were removed and those that changed, as read from the topics since just before it.
 * On a busy system this includes events that changed for other reasons in the same seconds.
 */
public final class WithdrawalReport implements AutoCloseable {
    private static final Duration NO_CHANGE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final List<String> TOPICS = List.of(Topics.ENRICHED, Topics.SAYINGS, Topics.STORIES);
    private static final String NOT_YET =
            " not removed yet: check that the processor is running and that the article was enriched";
    private static final int MOST_NAMED = 20;

    private final TopicReader topics;
    private final Set<String> withdrawn = new TreeSet<>();
    private final Map<String, Map<TopicPartition, Long>> read = new HashMap<>();
    private final Map<String, String> removed = new TreeMap<>();
    private final Set<String> changedArticles = new TreeSet<>();
    private final Groups sayings = new Groups("sayings");
    private final Groups stories = new Groups("stories");
    private long begun = System.nanoTime();
    private long last = begun;

    /** Starts reading at the present ends of the topics. */
    public WithdrawalReport(KafkaSettings kafka) {
        this.topics = new TopicReader(kafka, "wireroom-withdraw");
        TOPICS.forEach(topic -> read.put(topic, topics.ends(topic)));
    }

    /** Call when the brokers have acknowledged the withdrawal of an article; time is measured from the last call. */
    public void withdrawn(String articleId) {
        withdrawn.add(articleId);
        begun = System.nanoTime();
        last = begun;
    }

    /**
     * Waits until the withdrawn articles are removed and nothing has changed for a second.
     *
     * @param timeout how long to wait at most
     * @return whether all are removed
     */
    public boolean await(Duration timeout) throws InterruptedException {
        long deadline = begun + timeout.toNanos();
        readNew();
        while (System.nanoTime() < deadline && !(isRemoved() && System.nanoTime() - last > NO_CHANGE.toNanos())) {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            readNew();
        }
        return isRemoved();
    }

    /** The report, one fact per line. */
    public List<String> lines() {
        Map<String, String> lines = new TreeMap<>();
        withdrawn.forEach(
                id -> lines.put(id, "  " + id + (removed.containsKey(id) ? " removed: " + removed.get(id) : NOT_YET)));
        changedArticles.removeAll(withdrawn);
        return List.of(
                String.join(System.lineSeparator(), lines.values()),
                "  %d other articles revised%s".formatted(changedArticles.size(), named(changedArticles)),
                sayings.line(),
                stories.line(),
                "  last change after %.1f s".formatted((last - begun) / 1e9));
    }

    @Override
    public void close() {
        topics.close();
    }

    private boolean isRemoved() {
        return removed.keySet().containsAll(withdrawn);
    }

    private void readNew() {
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
            removed.put(key, event.topic() + " partition=" + event.partition() + " offset=" + event.offset());
        } else if (isArticle) {
            removed.remove(key);
            changedArticles.add(key);
        } else {
            (event.topic().equals(Topics.SAYINGS) ? sayings : stories).note(key, event.value() == null);
        }
    }

    /** Sayings or stories that the withdrawal removed or changed. */
    private record Groups(String kind, Set<String> removed, Set<String> changed) {
        Groups(String kind) {
            this(kind, new TreeSet<>(), new TreeSet<>());
        }

        void note(String id, boolean isRemoved) {
            if (isRemoved) {
                removed.add(id);
                changed.remove(id);
            } else {
                changed.add(id);
            }
        }

        String line() {
            return "  %d %s removed%s, %d revised%s"
                    .formatted(removed.size(), kind, named(removed), changed.size(), named(changed));
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
