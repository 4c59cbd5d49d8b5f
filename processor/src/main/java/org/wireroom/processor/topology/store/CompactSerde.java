package org.wireroom.processor.topology.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.wireroom.contract.json.Json;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.dataformat.cbor.CBORMapper;

/**
 * Messages between steps and their state, in few bytes: the version of the layout, then CBOR, each record as an array of its
 * components.
 *
 * @param <T> a record type
 */
public final class CompactSerde<T> implements Serde<T> {
    /** To be raised when a component of any record that is written like this is added, removed, reordered or retyped. */
    static final int LAYOUT = 2;

    private static final int FIRST_ARRAY = 0x80;

    private static final CBORMapper MAPPER = CBORMapper.builder()
            .annotationIntrospector(new RecordsAsArrays())
            .addModule(Json.kinds())
            .addModule(OverlapCodecs.module())
            .build();

    private final VersionedSerde<T> versioned;

    public CompactSerde(Class<T> type) {
        versioned = new VersionedSerde<>(
                Serdes.serdeFrom(
                        (topic, value) -> MAPPER.writeValueAsBytes(value),
                        (topic, bytes) -> MAPPER.readValue(bytes, type)),
                LAYOUT,
                CompactSerde::isArray);
    }

    @Override
    public Serializer<T> serializer() {
        return versioned.serializer();
    }

    @Override
    public Deserializer<T> deserializer() {
        return versioned.deserializer();
    }

    /** Whether the first byte begins an array of CBOR, which no version does. */
    private static boolean isArray(byte[] bytes) {
        return (bytes[0] & 0xff) >= FIRST_ARRAY;
    }

    private static final class RecordsAsArrays extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonFormat.Value findFormat(MapperConfig<?> config, Annotated annotated) {
            return annotated.getRawType().isRecord()
                    ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
                    : super.findFormat(config, annotated);
        }
    }
}
