package org.wireroom.producer.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.wireroom.contract.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** For tests: the document that says what pushing is, and answers held against it. */
final class OpenApi {
    private static final List<String> METHODS = List.of("get", "post");
    private static final String PLACE = "https://wireroom.test/openapi.json";

    private final JsonNode document =
            new YAMLMapper().readTree(OpenApi.class.getResourceAsStream("/org/wireroom/producer/push/openapi.yaml"));
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(iri -> iri.equals(PLACE) ? document.toString() : null));
    private final Set<String> seen = new TreeSet<>();

    /** The whole document. */
    JsonNode document() {
        return document;
    }

    /** Which answers were checked: "post /v1/… 202". */
    Set<String> seen() {
        return seen;
    }

    /** All answers that are described, in the words of {@link #seen}. */
    Set<String> answers() {
        Set<String> all = new TreeSet<>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> METHODS.forEach(method -> path.getValue()
                        .path(method)
                        .path("responses")
                        .propertyNames()
                        .forEach(status -> all.add(method + " " + path.getKey() + " " + status))));
        return all;
    }

    /** Fails unless the document describes an answer. */
    void check(HttpResponse<String> answer) {
        String path = template(answer.request().uri().getPath());
        String status = Integer.toString(answer.statusCode());
        JsonNode page = document.path("paths").path(path);
        // a method that is not allowed is answered as the methods that are say it
        String method = METHODS.stream()
                .filter(page::has)
                .filter(each -> status.equals("405")
                        || each.equals(answer.request().method().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer + " is not described"));
        JsonNode operation = page.path(method);
        JsonNode described = resolved(operation.path("responses").path(status));
        assertThat(described.isMissingNode())
                .as(method + " " + path + " " + status)
                .isFalse();
        seen.add(method + " " + path + " " + status);
        described
                .path("headers")
                .propertyStream()
                .filter(header -> resolved(header.getValue()).path("required").asBoolean(false))
                .forEach(header -> assertThat(answer.headers().firstValue(header.getKey()))
                        .as(header.getKey())
                        .isPresent());
        String mediaType = answer.headers().firstValue("Content-Type").orElseThrow();
        JsonNode content = described.path("content").path(mediaType);
        assertThat(content.isMissingNode()).as(status + " as " + mediaType).isFalse();
        if (mediaType.endsWith("json")) {
            String pointer = content.path("schema").path("$ref").stringValue();
            answer.body()
                    .lines()
                    .forEach(line -> assertThat(faults(pointer, line)).as(line).isEmpty());
        }
    }

    private List<Error> faults(String pointer, String json) {
        return schemas.getSchema(SchemaLocation.of(PLACE + pointer)).validate(Json.MAPPER.readTree(json));
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isString() ? document.at(reference.stringValue().substring(1)) : node;
    }

    private static String template(String path) {
        return path.replaceFirst("^/v1/feeds/[^/]*/articles", "/v1/feeds/{feed}/articles")
                .replaceFirst("/articles/(?!batch$).+$", "/articles/{articleId}");
    }
}
