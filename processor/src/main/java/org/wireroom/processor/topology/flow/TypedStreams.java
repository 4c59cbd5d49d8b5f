package org.wireroom.processor.topology.flow;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Streams whose records are of several types, as branches of one type each. */
public final class TypedStreams {
    private TypedStreams() {}

    /** The records of a type. */
    public static <K, T> KStream<K, T> only(KStream<K, ? super T> stream, Class<T> type, String name) {
        return stream.filter((key, value) -> type.isInstance(value), Named.as(name))
                .mapValues(type::cast, Named.as(name + "-typed"));
    }

    /** The records of a stream, to be merged with others. */
    public static <K> KStream<K, Object> any(KStream<K, ?> stream, String name) {
        return stream.mapValues(value -> (Object) value, Named.as(name));
    }

    /** Sends each record to the partition that its key names. */
    // The method that is deprecated is still the only abstract one; its successor takes headers, which nothing here
    // needs.
    @SuppressWarnings("removal")
    public static <V> StreamPartitioner<Integer, V> byKey() {
        return (topic, partition, value, count) -> Optional.of(Set.of(partition % count));
    }
}
