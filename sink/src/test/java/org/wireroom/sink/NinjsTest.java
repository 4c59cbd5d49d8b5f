package org.wireroom.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.article.Dateline;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Entity;
import org.wireroom.contract.article.MediaItem;
import org.wireroom.contract.article.Overlap;
import org.wireroom.contract.article.Published;
import org.wireroom.contract.article.Rights;
import org.wireroom.contract.article.Source;
import org.wireroom.contract.article.Subject;
import org.wireroom.contract.json.Json;
import org.wireroom.platform.settings.SettingsException;
import org.wireroom.text.EntityType;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;
import tools.jackson.databind.JsonNode;

class NinjsTest {
    private static final String ID = "telex-0123456789abcdef0123456789abcdef";
    private static final Instant TIME = Instant.parse("2026-06-10T14:20:00Z");
    private static final String TEXT = "Docks \ud83d\udea2 strike\n\nOSLO - Pay & <pride>, said Kari Berg.";

    @Test
    void hasTheFieldsOfNinjs() throws Exception {
        JsonNode ninjs = ninjs(article(3, "2026-06-10T08:00+02:00"));

        Schema schema;
        try (InputStream stream = NinjsTest.class.getResourceAsStream("ninjs-3.0-as-written.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Json.MAPPER.readTree(stream));
        }
        assertThat(schema.validate(ninjs)).isEmpty();
        assertThat(ninjs.get("uri").asString()).isEqualTo("urn:wireroom:article:" + ID);
        assertThat(ninjs.at("/headlines/0/value").asString()).isEqualTo("Docks \ud83d\udea2 strike");
        assertThat(ninjs.get("contentCreated").asString()).isEqualTo("2026-06-10T08:00:00+02:00");
        assertThat(ninjs.get("located").asString()).isEqualTo("Oslo");
        assertThat(ninjs.at("/people/0/name").asString()).isEqualTo("Kari Berg");
        assertThat(ninjs.at("/organisations/0/uri").asString()).isEqualTo("http://www.wikidata.org/entity/Q1");
    }

    @Test
    void carriesWhatTheStandardHasNoFieldForInABody() {
        JsonNode ninjs = ninjs(article(3, null));
        JsonNode extension = Json.MAPPER.readTree(ninjs.at("/bodies/2/value").asString());

        assertThat(ninjs.at("/bodies/2/role").asString()).isEqualTo("wireroom");
        assertThat(extension.at("/entities/0/name").asString()).isEqualTo("Norwegian");
        assertThat(extension.at("/overlap/novelty").asDouble()).isEqualTo(1.0);
        assertThat(extension.get("revision").asInt()).isEqualTo(3);
    }

    @Test
    void carriesRightsSubjectsAndMedia() {
        JsonNode ninjs = ninjs(article(1, null));

        assertThat(ninjs.get("embargoed").asString()).isEqualTo("2026-06-10T14:20:00.000Z");
        assertThat(ninjs.get("usageTerms").asString()).isEqualTo("Online only");
        assertThat(ninjs.get("copyrightNotice").asString()).isEqualTo("© Telex");
        assertThat(ninjs.get("edNote").asString()).isEqualTo("Adds quote");
        assertThat(ninjs.at("/subjects/0/literal").asString()).isEqualTo("medtop:04000000");
        assertThat(ninjs.at("/subjects/0").has("uri")).isFalse();
        assertThat(ninjs.at("/subjects/1/uri").asString()).isEqualTo("http://cv.example/topics/7");
        assertThat(ninjs.at("/subjects/2/name").asString()).isEqualTo("docks");
        assertThat(ninjs.at("/associations/0/name").asString()).isEqualTo("The docks");
        assertThat(ninjs.at("/associations/0/renditions/0/href").asString())
                .isEqualTo("https://telex.example/%C3%A5.jpg");
        assertThat(ninjs.at("/altIds/1/value").asString()).isEqualTo("https://telex.example/strike");
    }

    @Test
    void theBodyIsMarkedUpAndTheTextOfThePositionsIsThereToo() {
        JsonNode ninjs = ninjs(article(1, null));

        assertThat(ninjs.at("/bodies/0/value").asString()).isEqualTo("<p>Pay &amp; &lt;pride&gt;, said Kari Berg.</p>");
        assertThat(ninjs.at("/bodies/1/value").asString()).isEqualTo(TEXT);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        JsonNode ninjs = ninjs(article(1, "--06-10"));

        assertThat(ninjs.has("contentCreated")).isFalse();
        assertThat(ninjs.has("descriptions")).isFalse();
    }

    @Test
    void bothFormsOfAnArticleAreWrittenInOneBatch(@TempDir Path out) throws Exception {
        byte[] event = Json.write(article(1, null));
        try (EventFiles files = new EventFiles(out, "sink", 4, true)) {
            for (int i = 0; i < 50; i++) {
                EventFile own = new EventFile("articles/%02x".formatted(i), "a-" + i + ".json");
                files.write(Map.of(own, event, own.asNinjs(), Ninjs.of(event)));
                assertThat(Json.MAPPER.readTree(own.in(out)).has("segments")).isTrue();
                assertThat(Json.MAPPER.readTree(own.asNinjs().in(out)).has("standard"))
                        .isTrue();
            }
        }
    }

    @Test
    void aSettingListsTheForms() {
        assertThat(FileFormat.listed("ninjs, wireroom")).isEqualTo(Set.of(FileFormat.WIREROOM, FileFormat.NINJS));
        assertThatThrownBy(() -> FileFormat.listed("xml"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("xml")
                .hasMessageContaining("ninjs");
    }

    private static JsonNode ninjs(EnrichedArticle article) {
        return Json.MAPPER.readTree(Ninjs.of(Json.write(article)));
    }

    private static EnrichedArticle article(int revision, String published) {
        return EnrichedArticle.builder()
                .articleId(ID)
                .version("sha256:0")
                .revision(revision)
                .feed("telex")
                .source(new Source(
                        "telex/strike.json",
                        "https://telex.example/strike",
                        "application/json",
                        "UTF-8",
                        100,
                        TIME,
                        TIME))
                .language("en")
                .rights(new Rights(TIME, "Online only", "© Telex", "Adds quote"))
                .subjects(List.of(
                        new Subject("medtop:04000000", "economy", "medtop"),
                        new Subject("http://cv.example/topics/7", "docks", null)))
                .media(List.of(new MediaItem("https://telex.example/å.jpg", "The docks", "Mara Holt")))
                .headline("Docks \ud83d\udea2 strike")
                .byline("Mara Holt")
                .agency("Telex")
                .keywords(List.of("docks"))
                .dateline(new Dateline("Oslo", null, 16, 22))
                .published(new Published(published, List.of(), List.of()))
                .text(TEXT)
                .segments(List.of(
                        new Segment(SegmentKind.HEADLINE, 0, 14),
                        new Segment(SegmentKind.DATELINE, 16, 22),
                        new Segment(SegmentKind.PARAGRAPH, 23, TEXT.codePointCount(0, TEXT.length()))))
                .entities(List.of(
                        entity("p-1", EntityType.PERSON, "Kari Berg", null),
                        entity("o-1", EntityType.ORGANIZATION, "Telex", "Q1"),
                        entity("n-1", EntityType.NORP, "Norwegian", null)))
                .overlap(Overlap.none(ID))
                .build();
    }

    private static Entity entity(String id, EntityType type, String name, String wikidata) {
        return new Entity(id, type, name, List.of(), List.of(), null, wikidata, List.of(new Span(0, 1)));
    }
}
