package org.wireroom.contract;

import java.time.Instant;
import java.util.List;
import org.wireroom.contract.article.Cue;
import org.wireroom.contract.article.Dateline;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Entity;
import org.wireroom.contract.article.MediaItem;
import org.wireroom.contract.article.Overlap;
import org.wireroom.contract.article.Passage;
import org.wireroom.contract.article.Published;
import org.wireroom.contract.article.Relation;
import org.wireroom.contract.article.Rights;
import org.wireroom.contract.article.Source;
import org.wireroom.contract.article.Speaker;
import org.wireroom.contract.article.Statement;
import org.wireroom.contract.article.StoryMembership;
import org.wireroom.contract.article.Subject;
import org.wireroom.contract.article.Via;
import org.wireroom.contract.saying.Fidelity;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;
import org.wireroom.contract.saying.WordChange;
import org.wireroom.text.DayEvidence;
import org.wireroom.text.EntityType;
import org.wireroom.text.RelationKind;
import org.wireroom.text.Resolution;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;
import org.wireroom.text.hashing.Sha256;

/** Events with every field set, and with every field empty that may be. */
final class Events {
    static final Instant RECEIVED = Instant.parse("2026-11-21T10:00:00.120Z");
    static final String ID = ArticleId.of("harbour-wire", "a.txt");
    static final String EARLIER = ArticleId.of("harbour-wire", "b.txt");

    private Events() {}

    static EnrichedArticle full() {
        Speaker speaker = new Speaker("person:ana-brandt", "Ana Brandt", 36, 46, Resolution.NAME, 0.98);
        Statement statement = new Statement(
                "s1",
                StatementKind.DIRECT,
                Stance.DENIES,
                "Ships wait.",
                List.of(new Span(23, 34)),
                speaker,
                List.of(speaker),
                new Cue("said", 47, 51),
                new Via(null, "Harbour Wire"),
                "reporters",
                "2026-11-20",
                DayEvidence.DATELINE,
                false,
                0.97);
        Overlap overlap = new Overlap(
                ID,
                0.82,
                List.of(new Relation(EARLIER, RelationKind.PASSAGE, 0.2, 0.3)),
                1,
                List.of(new Passage(22, 52, EARLIER, 0, 30)));
        return EnrichedArticle.builder()
                .articleId(ID)
                .version(Sha256.version(new byte[] {1}))
                .revision(1)
                .feed("harbour-wire")
                .source(new Source(
                        "harbour-wire/a.txt",
                        "https://harbour.example/ships",
                        "text/plain",
                        "UTF-8",
                        52,
                        RECEIVED,
                        RECEIVED))
                .language("en")
                .rights(new Rights(RECEIVED, "Online only", "© Harbour Wire", "Adds quote"))
                .subjects(List.of(new Subject("medtop:04000000", "economy", "medtop")))
                .media(List.of(new MediaItem("https://harbour.example/1.jpg", "The harbour", "Jo Field")))
                .headline("Ships wait")
                .standfirst("A queue.")
                .byline("By Jo Field")
                .agency("HW")
                .keywords(List.of("ports"))
                .dateline(new Dateline("Seahaven", "--11-20", 0, 22))
                .published(new Published("2026-11-20", List.of("dateline --11-20"), List.of()))
                .text("SEAHAVEN, Nov 20 (HW) “Ships wait.” Ana Brandt said.")
                .segments(List.of(
                        new Segment(SegmentKind.NOTICE, 0, 8),
                        new Segment(SegmentKind.TABLE, 10, 16),
                        new Segment(SegmentKind.PARAGRAPH, 22, 52, "BRANDT", "2026-11-20T09:30")))
                .entities(List.of(new Entity(
                        "person:ana-brandt",
                        EntityType.PERSON,
                        "Ana Brandt",
                        List.of("Brandt"),
                        List.of("harbour master"),
                        null,
                        "Q1",
                        List.of(new Span(36, 46)))))
                .statements(List.of(statement))
                .overlap(overlap)
                .story(new StoryMembership(ID, true, 1))
                .build();
    }

    static EnrichedArticle empty() {
        return EnrichedArticle.builder()
                .articleId(ID)
                .version(Sha256.version(new byte[0]))
                .revision(1)
                .feed("harbour-wire")
                .source(new Source("a.txt", null, "text/plain", "UTF-8", 0, RECEIVED, RECEIVED))
                .text("")
                .overlap(Overlap.none(ID))
                .build();
    }

    static Saying saying() {
        return new Saying(
                "s1",
                new Speaker("person:ana-brandt", "Ana Brandt", null, null, Resolution.CONTINUED, 0.9),
                Stance.ASSERTS,
                "Ships wait.",
                List.of(
                        new Rendering(
                                ID,
                                "s1",
                                StatementKind.DIRECT,
                                "Ships wait.",
                                List.of(new Span(23, 34)),
                                "harbour-wire",
                                null,
                                "Ships wait",
                                "2026-11-20",
                                RECEIVED,
                                Fidelity.SAME,
                                List.of(),
                                List.of(),
                                null),
                        new Rendering(
                                EARLIER,
                                "s2",
                                StatementKind.INDIRECT,
                                "ships waited",
                                List.of(new Span(4, 9)),
                                "harbour-wire",
                                "Harbour Wire",
                                null,
                                null,
                                RECEIVED,
                                Fidelity.DIFFERS,
                                List.of("in the bay"),
                                List.of(new WordChange("wait", "waited")),
                                "Harbour Wire")),
                2,
                2,
                true);
    }
}
