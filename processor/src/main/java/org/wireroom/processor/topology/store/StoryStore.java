package org.wireroom.processor.topology.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.stories.Stories;
import org.wireroom.processor.stories.StoryProfile;
import org.wireroom.processor.stories.StoryRow;

/** The articles of stories, in two stores of Kafka Streams: those that have their place, and late ones that wait for it. */
public final class StoryStore {
    private final KeyValueStore<Bytes, StoryRow> placed;
    private final KeyValueStore<Bytes, StoryProfile> late;

    public StoryStore(KeyValueStore<Bytes, StoryRow> placed, KeyValueStore<Bytes, StoryProfile> late) {
        this.placed = placed;
        this.late = late;
    }

    /** The articles that have their place, in order. */
    public List<StoryRow> placed() {
        return values(placed);
    }

    /** The late articles, in order. */
    public List<StoryProfile> late() {
        return values(late);
    }

    /** Keeps a late article until it has its place. */
    public void wait(StoryProfile article) {
        late.put(KeyBytes.place(article.article()), article);
    }

    /** Late articles have their place. */
    public void settled(Collection<OrderKey> articles) {
        articles.forEach(article -> late.delete(KeyBytes.place(article)));
    }

    /** Writes what has changed. */
    public void write(Stories.Changes changes) {
        changes.rows().forEach(row -> placed.put(KeyBytes.place(row.profile().article()), row));
        changes.gone().forEach(article -> placed.delete(KeyBytes.place(article)));
    }

    private static <V> List<V> values(KeyValueStore<Bytes, V> store) {
        List<V> values = new ArrayList<>();
        try (KeyValueIterator<Bytes, V> rows = store.all()) {
            while (rows.hasNext()) {
                KeyValue<Bytes, V> row = rows.next();
                values.add(row.value);
            }
        }
        return values;
    }
}
