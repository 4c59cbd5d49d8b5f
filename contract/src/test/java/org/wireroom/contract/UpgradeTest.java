package org.wireroom.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.article.Overlap;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.json.Json;

/**
 * Events and schemas of each released version of the contract, kept in {@code released/}: what was written then is read now, and what is
 * written now is valid for who knows only what was released then. A change that breaks this needs a new major version.
 */
class UpgradeTest {
    private static final String BASE = "https://wireroom.org/schemas/1.0/";
    /** How a schema refuses a value that was added after it: consumers ignore what they do not know. */
    private static final List<String> NEW_VALUE = List.of("const", "enum");

    @ParameterizedTest
    @CsvSource({"1.0, enriched-article", "1.0, extracted-article", "1.0, published-article", "1.0, saying"})
    void oldEventsAreValidForTheNewSchema(String version, String name) throws IOException {
        assertThat(Schemas.faults(name, released(version, name + ".json"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.0, enriched-article", "1.0, extracted-article", "1.0, published-article", "1.0, saying"})
    void newEventsAreValidForTheOldSchema(String version, String name) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(iri -> schema(version, iri)));
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + name + ".schema.json"));
        assertThat(schema.validate(Json.MAPPER.readTree(Json.write(now(name)))))
                .allSatisfy(fault -> assertThat(NEW_VALUE).contains(fault.getKeyword()));
    }

    @ParameterizedTest
    @CsvSource({"1.0, enriched-article", "1.0, extracted-article", "1.0, published-article", "1.0, saying"})
    void readsOldEvents(String version, String name) throws IOException {
        byte[] old = released(version, name + ".json");
        Object read = Json.read(old, now(name).getClass());
        assertThat(Json.MAPPER.readTree(Json.write(read)).propertyNames())
                .containsAll(Json.MAPPER.readTree(old).propertyNames());
        assertThat(read).isNotNull();
    }

    @Test
    void whatIsWrittenAgainHasTheVersionOfTheCodeThatWritesIt() throws IOException {
        ExtractedArticle old = Json.read(released("1.0", "extracted-article.json"), ExtractedArticle.class);
        assertThat(old.article().schemaVersion()).isEqualTo("1.0");
        EnrichedArticle published =
                old.article().published(1, Overlap.none(old.article().articleId()), null);
        assertThat(published.schemaVersion()).isEqualTo("1.1");
        assertThat(Schemas.faults("enriched-article", Json.write(published))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "1", "1.1.0", "one"})
    void anotherMajorVersionIsNotOfThisSchema(String version) {
        byte[] other = new String(Json.write(Events.full()), StandardCharsets.UTF_8)
                .replace("\"schemaVersion\":\"1.1\"", "\"schemaVersion\":\"" + version + "\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Schemas.faults("enriched-article", other)).hasSize(1);
    }

    @Test
    void aConsumerOfALaterMinorVersionIgnoresWhatItDoesNotKnow() {
        byte[] later = new String(Json.write(Events.full()), StandardCharsets.UTF_8)
                .replace("\"schemaVersion\":\"1.1\"", "\"schemaVersion\":\"1.7\",\"mood\":{\"value\":\"calm\"}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Schemas.faults("enriched-article", later)).isEmpty();
        assertThat(Json.read(later, EnrichedArticle.class).headline()).isEqualTo("Ships wait");
    }

    /** An event with everything in it, as it is written now. */
    static Object now(String name) {
        return switch (name) {
            case "enriched-article" -> Events.full();
            case "extracted-article" -> new ExtractedArticle(1, Events.full().published(0, null, null));
            case "published-article" ->
                new PublishedArticle("sha256:00", PublishedArticle.State.PUBLISHED, Events.RECEIVED, 3, 17L, null);
            case "saying" -> Events.saying();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String schema(String version, String iri) {
        try {
            return iri.startsWith(BASE)
                    ? new String(released(version, iri.substring(BASE.length())), StandardCharsets.UTF_8)
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] released(String version, String file) throws IOException {
        try (InputStream stream = UpgradeTest.class.getResourceAsStream("released/" + version + "/" + file)) {
            return stream.readAllBytes();
        }
    }
}
