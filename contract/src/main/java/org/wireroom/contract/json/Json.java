package org.wireroom.contract.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.wireroom.text.DayEvidence;
import org.wireroom.text.RelationKind;
import org.wireroom.text.Resolution;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Converts events to JSON and back: fields in the order of the records, nulls included, instants in UTC with three decimals.
 * Unknown fields are ignored, so that consumers keep working when fields are added to the contract.
 */
public final class Json {
    /** Thread-safe. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
            .addModule(kinds().addSerializer(Instant.class, new InstantSerializer()))
            .build();

    private Json() {}

    /** A module for any mapper that writes the types of {@code org.wireroom.text} as the contract defines them. */
    public static SimpleModule kinds() {
        SimpleModule kinds = new SimpleModule("wireroom");
        for (Class<?> kind : List.of(
                SegmentKind.class,
                StatementKind.class,
                Stance.class,
                Resolution.class,
                DayEvidence.class,
                RelationKind.class)) {
            kinds.setMixInAnnotation(kind, LowerCase.class);
        }
        kinds.setMixInAnnotation(Segment.class, WithoutNulls.class);
        return kinds;
    }

    /** Most segments have neither turn nor entry. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface WithoutNulls {}

    @EnumNaming(EnumNamingStrategies.LowerCaseStrategy.class)
    private interface LowerCase {}

    /** An event as UTF-8 JSON. */
    public static byte[] write(Object event) {
        return MAPPER.writeValueAsBytes(event);
    }

    /**
     * An event from UTF-8 JSON; null from null.
     *
     * @throws JacksonException if the bytes are not JSON of that type
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return json == null ? null : MAPPER.readValue(json, type);
    }

    /**
     * Writes JSON in another layout, token by token: events can be as large as a record. The stream stays open.
     *
     * @throws JacksonException if the bytes are not JSON
     * @throws IOException if writing fails
     */
    public static void layOut(byte[] json, ObjectWriter layout, OutputStream out) throws IOException {
        try (JsonParser from = MAPPER.createParser(json);
                JsonGenerator to =
                        layout.without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out)) {
            from.nextToken();
            to.copyCurrentStructure(from);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static final class InstantSerializer extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializationContext context) {
            json.writeString(Instants.format(instant));
        }
    }
}
