package org.wireroom.processor.topology.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.wireroom.contract.json.Json;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.dataformat.cbor.CBORMapper;

/**
 * What the steps tell one another and remember, in few bytes: CBOR, each record an array of its components.
 *
 * @param <T> a record type
 */
public final class CompactSerde<T> implements Serde<T> {
    private static final CBORMapper MAPPER = CBORMapper.builder()
            .annotationIntrospector(new RecordsAsArrays())
            .addModule(Json.kinds())
            .addModule(OverlapCodecs.module())
            .build();

    private final Class<T> type;

    public CompactSerde(Class<T> type) {
        this.type = type;
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : MAPPER.writeValueAsBytes(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : MAPPER.readValue(bytes, type);
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
