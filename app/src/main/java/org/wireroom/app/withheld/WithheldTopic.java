package org.wireroom.app.withheld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.processor.withheld.WithheldArticle;
import org.wireroom.processor.withheld.Withholding;

/** What the processor withholds, from the changelog of its store, which holds no text of an article. */
public final class WithheldTopic implements AutoCloseable {
    private final TopicReader topics;
    private final String changelog;
    private final Map<String, Entry> withheld = new TreeMap<>();
    private Map<TopicPartition, Long> read;

    /**
     * A withheld article.
     *
     * @param partition partition of its raw record
     */
    public record Entry(String articleId, int partition, Withholding version) {}

    /** Reads what is withheld now; nothing if no processor has started yet. */
    public WithheldTopic(Settings settings) {
        topics = new TopicReader(new KafkaSettings(settings), "wireroom-withheld");
        changelog = WithheldArticle.changelog(ProcessorSettings.of(settings).applicationId());
        read = topics.starts(changelog);
        update();
    }

    /** Reads what has changed. */
    public void update() {
        Map<TopicPartition, Long> ends = topics.ends(changelog);
        topics.read(read, ends, this::note);
        read = ends;
    }

    /** The withheld articles: those with a date first, in its order, the others as they were received. */
    public List<Entry> all() {
        List<Entry> all = new ArrayList<>(withheld.values());
        all.sort(Comparator.comparing(
                        (Entry entry) -> entry.version().until(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(entry -> entry.version().receivedAt())
                .thenComparing(Entry::articleId));
        return all;
    }

    /** A withheld article, null if it is not withheld. */
    public Entry find(String articleId) {
        return withheld.get(articleId);
    }

    @Override
    public void close() {
        topics.close();
    }

    private void note(ConsumerRecord<byte[], byte[]> message) {
        String articleId = new String(message.key(), StandardCharsets.UTF_8);
        WithheldArticle article = WithheldArticle.read(message.value());
        if (article == null || article.current() == null) {
            withheld.remove(articleId);
        } else {
            withheld.put(articleId, new Entry(articleId, message.partition(), article.current()));
        }
    }
}
