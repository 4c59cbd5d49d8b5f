package org.wireroom.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.headers.Reason;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.TopicSpec;
import org.wireroom.contract.topics.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {
    @Test
    void isAValidAsyncApiDocument() throws IOException {
        JsonNode official;
        try (InputStream stream =
                new GZIPInputStream(AsyncApiTest.class.getResourceAsStream("/asyncapi-3.0.0.schema.json.gz"))) {
            official = Json.MAPPER.readTree(stream);
        }
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(official);
        assertThat(schema.validate(document())).isEmpty();
    }

    @Test
    void describesEveryTopic() {
        List<String> addresses = document()
                .get("channels")
                .valueStream()
                .map(channel -> channel.get("address").stringValue())
                .toList();
        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(
                        Topics.all(8).stream().map(TopicSpec::name).toList());
    }

    @Test
    void listsEveryReasonOfADeadLetter() {
        JsonNode reasons = document().at("/components/schemas/deadLetterHeaders/properties/wireroom_reason/enum");
        assertThat(reasons.valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(
                        List.of(Reason.values()).stream().map(Reason::code).toList());
    }

    @Test
    void pointsOnlyAtSchemasThatAreThere() {
        assertThat(document().findValues("schema").stream()
                        .map(schema -> schema.get("$ref").stringValue()))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(AsyncApiTest.class.getResource(reference)).isNotNull());
    }

    private static JsonNode document() {
        return new YAMLMapper().readTree(AsyncApiTest.class.getResourceAsStream("asyncapi.yaml"));
    }
}
