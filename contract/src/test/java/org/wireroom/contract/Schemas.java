package org.wireroom.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wireroom.contract.json.Json;
import tools.jackson.databind.JsonNode;

/** The published schemas, for tests. */
final class Schemas {
    private static final String BASE = "https://wireroom.org/schemas/1.1/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::text));

    private Schemas() {}

    static List<Error> faults(String schema, byte[] event) {
        Schema loaded = REGISTRY.getSchema(SchemaLocation.of(BASE + schema + ".schema.json"));
        return loaded.validate(Json.MAPPER.readTree(event));
    }

    static JsonNode tree(String schema) {
        return Json.MAPPER.readTree(text(BASE + schema + ".schema.json"));
    }

    private static String text(String iri) {
        if (!iri.startsWith(BASE)) {
            return null;
        }
        try (InputStream stream =
                EventSchemaTest.class.getResourceAsStream("schemas/" + iri.substring(BASE.length()))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
