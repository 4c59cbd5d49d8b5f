package org.wireroom.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.feed.PolledFeed;
import org.wireroom.contract.json.Json;
import tools.jackson.databind.JsonNode;

class EventSchemaTest {
    /** Fields that events of the first release do not have. */
    private static final List<String> ADDED = List.of(
            "Statement.saidOnEvidence",
            "Statement.stance",
            "Statement.otherSpeakers",
            "Speaker.confidence",
            "EnrichedArticle.analysed",
            "EnrichedArticle.rights",
            "EnrichedArticle.subjects",
            "EnrichedArticle.media",
            "Source.url",
            "Segment.turn",
            "Segment.entry",
            "StoryMembership.founder",
            "StoryMembership.similarity");

    @Test
    void describesAnArticleWithEverythingInIt() {
        assertThat(Schemas.faults("enriched-article", Json.write(Events.full())))
                .isEmpty();
    }

    @Test
    void describesAnArticleWithNothingInIt() {
        assertThat(Schemas.faults("enriched-article", Json.write(Events.empty())))
                .isEmpty();
    }

    @Test
    void describesAnExtractedArticle() {
        EnrichedArticle unpublished = Events.full().published(0, null, null);
        assertThat(Schemas.faults("extracted-article", Json.write(new ExtractedArticle(1, unpublished))))
                .isEmpty();
    }

    @Test
    void describesWhatAProducerRemembers() {
        PublishedArticle rejected =
                new PublishedArticle("unreadable", PublishedArticle.State.REJECTED, Events.RECEIVED);
        assertThat(Schemas.faults("published-article", Json.write(rejected))).isEmpty();
        assertThat(Schemas.faults("published-article", Json.write(rejected.at(3, 17))))
                .isEmpty();
    }

    @Test
    void describesWhatIsKnownOfAPolledFeed() {
        PolledFeed never = PolledFeed.unknown("herald", "https://example.org/rss", Events.RECEIVED);
        assertThat(Schemas.faults("polled-feed", Json.write(never))).isEmpty();
        PolledFeed gone = never.at("https://example.net/rss")
                .saying("sha256:00", "\"1\"", "Sat, 21 Nov 2026 10:00:00 GMT")
                .requested(Events.RECEIVED, Events.RECEIVED, 3)
                .asGone();
        assertThat(Schemas.faults("polled-feed", Json.write(gone))).isEmpty();
        assertThat(Json.read(Json.write(gone), PolledFeed.class)).isEqualTo(gone);
    }

    @Test
    void describesASaying() {
        assertThat(Schemas.faults("saying", Json.write(Events.saying()))).isEmpty();
    }

    @Test
    void describesStoriesAndWhatHappensToThem() {
        assertThat(Schemas.faults("story", Json.write(StoryEvents.story()))).isEmpty();
        assertThat(Schemas.faults("story", Json.write(StoryEvents.moved()))).isEmpty();
        assertThat(Schemas.faults("story-change", Json.write(StoryEvents.merged())))
                .isEmpty();
    }

    @Test
    void refusesAnArticleWithoutText() {
        byte[] json = new String(Json.write(Events.full()), StandardCharsets.UTF_8)
                .replace("\"text\":\"SEAHAVEN", "\"words\":\"SEAHAVEN")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Schemas.faults("enriched-article", json)).isNotEmpty();
    }

    @Test
    void refusesAnInstantWithoutMilliseconds() {
        byte[] json = new String(Json.write(Events.full()), StandardCharsets.UTF_8)
                .replace("10:00:00.120Z", "10:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Schemas.faults("enriched-article", json)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "contract.article.EnrichedArticle, ''",
        "contract.article.Source, source",
        "contract.article.Rights, rights",
        "contract.article.Subject, subject",
        "contract.article.MediaItem, mediaItem",
        "contract.article.Dateline, dateline",
        "contract.article.Published, published",
        "text.Segment, segment",
        "contract.article.Entity, entity",
        "contract.article.Statement, statement",
        "contract.article.Speaker, speaker",
        "contract.article.Cue, cue",
        "contract.article.Via, via",
        "contract.article.Overlap, overlap",
        "contract.article.Relation, relation",
        "contract.article.Passage, passage",
        "contract.article.StoryMembership, story"
    })
    void namesExactlyTheFieldsOfTheRecords(String record, String definition) throws ClassNotFoundException {
        JsonNode schema = Schemas.tree("enriched-article");
        JsonNode described = definition.isEmpty() ? schema : schema.get("$defs").get(definition);
        String name = record.substring(record.lastIndexOf('.') + 1);
        List<String> fields = Arrays.stream(
                        Class.forName("org.wireroom." + record).getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(new ArrayList<>(described.get("properties").propertyNames())).containsExactlyElementsOf(fields);
        assertThat(described.get("required").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(fields.stream()
                        .filter(field -> !ADDED.contains(name + "." + field))
                        .toList());
    }
}
