package org.wireroom.processor.topology.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.sayings.Spoken;

/** What speakers say in articles, in a store of Kafka Streams with one row per speaker and article. */
public final class SpokenStore {
    private final KeyValueStore<Bytes, Spoken> rows;

    public SpokenStore(KeyValueStore<Bytes, Spoken> rows) {
        this.rows = rows;
    }

    /** What a speaker says in an article, null if nothing. */
    public Spoken in(OrderKey article, String speakerId) {
        return rows.get(KeyBytes.spoken(speakerId, article));
    }

    /** Replaces what a speaker says in an article; returns what it was before, null if nothing. */
    public Spoken replace(Spoken spoken) {
        Bytes key = KeyBytes.spoken(spoken.speakerId(), spoken.article());
        Spoken before = rows.get(key);
        rows.put(key, spoken.statements().isEmpty() ? null : spoken);
        return before;
    }

    /** All that a speaker says, in the order of the articles. */
    public List<Spoken> by(String speakerId) {
        List<Spoken> found = new ArrayList<>();
        try (KeyValueIterator<Bytes, Spoken> some =
                rows.range(KeyBytes.spokenFrom(speakerId), KeyBytes.spokenUpTo(speakerId))) {
            some.forEachRemaining(row -> found.add(row.value));
        }
        return found;
    }

    /** The speaker that follows another one, or the first one for null; null if there is none. */
    public String speakerAfter(String speakerId) {
        Bytes from = speakerId == null ? null : KeyBytes.spokenUpTo(speakerId);
        try (KeyValueIterator<Bytes, Spoken> rest = rows.range(from, null)) {
            return rest.hasNext() ? rest.next().value.speakerId() : null;
        }
    }
}
