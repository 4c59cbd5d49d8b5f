package org.wireroom.platform.serde;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.wireroom.contract.json.Json;

/**
 * Serializes one type as JSON, and null as null.
 *
 * @param <T> the type
 */
public final class JsonSerde<T> implements Serde<T> {
    private final Class<T> type;

    /** For one type; everything is deserialized to that type. */
    public JsonSerde(Class<T> type) {
        this.type = type;
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, event) -> event == null ? null : Json.write(event);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, json) -> Json.read(json, type);
    }
}
