package org.wireroom.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Statement;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;
import org.wireroom.text.StatementKind;

class StatementsOfAnArticleTest {
    private static final Instant RECEIVED = Instant.parse("2024-03-05T00:00:00Z");
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();
    private static final String COPY =
            "New life for an old bridge\n\nLEEDS, March 4 (Reuters) - The bridge 🌉 over the river Aire is a "
                    + "hundred years old. “It is safe 👍 for everyone who uses it,” Maria Keller said on Monday. She told reporters that the "
                    + "work would begin in May.\n";

    @Test
    void countsCodePoints() throws UndecodableException {
        EnrichedArticle article = extract("a-0", COPY);
        Statement first = article.statements().get(0);
        assertThat(in(article, first.spans().get(0))).isEqualTo("It is safe 👍 for everyone who uses it,");
        assertThat(first.text()).isEqualTo("It is safe 👍 for everyone who uses it");
        assertThat(in(article, new Span(first.speaker().start(), first.speaker().end())))
                .isEqualTo("Maria Keller");
        assertThat(first.cue().text()).isEqualTo("said");
        assertThat(first.saidOn()).isEqualTo("2024-03-04");
    }

    @Test
    void leavesOutTheCommasBeforeAnAttribution() throws UndecodableException {
        EnrichedArticle article = extract(
                "a-0",
                "New life for an old bridge\n\n“It is safe,” Maria Keller said on Monday, “for everyone, young or old.”\n");
        assertThat(article.statements())
                .extracting(Statement::text)
                .containsExactly("It is safe for everyone, young or old.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the company", "the fire service", "the airline", "It", "The ministry"})
    void doesNotTakeTheAgencyOfTheDatelineForWhoIsDescribed(String described) throws UndecodableException {
        EnrichedArticle article = extract(
                "a-0",
                "Wall is safe after storm\n\nWARSAW, May 12, 2025 (Reuters) - The wall over the old harbour is a hundred"
                        + " years old. The wall is safe, " + described + " said.\n");
        assertThat(article.statements())
                .allSatisfy(
                        statement -> assertThat(statement.speaker().entityId()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‘You can unsubscribe at any time, nobody keeps you.’",
                "‚You can unsubscribe at any time, nobody keeps you.‘",
                "‹You can unsubscribe at any time, nobody keeps you.›",
                "'You can unsubscribe at any time, nobody keeps you.'",
                "‘You don’t pay for the workers’ letter. You can unsubscribe at any time.’",
            })
    void takesAQuotationInSingleMarksForCopy(String quotation) throws UndecodableException {
        EnrichedArticle article = extract("a-0", COPY + "\nShe said: " + quotation + "\n");
        assertThat(article.segments().get(article.segments().size() - 1).kind()).isEqualTo(SegmentKind.PARAGRAPH);
        Statement last = article.statements().get(article.statements().size() - 1);
        assertThat(last.kind()).isEqualTo(StatementKind.DIRECT);
        assertThat(last.text()).isEqualTo(quotation.substring(1, quotation.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„The bridge is closed.“ The council will decide in June.",
                "„Nobody crosses it!” The council will decide in June.",
                "‚The old bridge is unsafe. Nobody crosses it.‘ The council will decide in June.",
                "»The bridge is closed.« The council will decide in June.",
                "«Is the bridge closed?» The council will decide in June.",
                "„Whoever crosses it pays.“ The council hadn’t decided on the workers’ plan.",
            })
    void endsAQuotationAtTheClosingMarkOfItsLanguage(String text) throws UndecodableException {
        EnrichedArticle article =
                extract("a-0", "New life for an old bridge\n\nOn Monday Mayor Maria Keller said: " + text + "\n");
        assertThat(article.statements()).hasSize(1);
        assertThat(article.statements().get(0).kind()).isEqualTo(StatementKind.DIRECT);
        assertThat(article.statements().get(0).text()).isEqualTo(text.substring(1, text.indexOf(" The council") - 1));
    }

    @Test
    void readsSeveralQuotationsOfOneParagraph() throws UndecodableException {
        EnrichedArticle article = extract(
                "a-0",
                "New life for an old bridge\n\nMayor Maria Keller said: „The bridge is closed.“ The council met on Monday. "
                        + "John Doe added: „It is closed for good!“ Nobody objected.\n");
        assertThat(article.statements())
                .extracting(Statement::text)
                .containsExactly("The bridge is closed.", "It is closed for good!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"”", "\"", "'", "“", "“”", ").", "a'", "1,", "a.", "he said that ", "“a” he said. "})
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsMuchOfAnything(String piece) throws UndecodableException {
        EnrichedArticle article = extract("a-0", COPY + "“" + piece.repeat(200_000 / piece.length()));
        assertThat(article.statements()).isNotEmpty();
    }

    @Test
    void namesTheEntityOfTheSpeaker() throws UndecodableException {
        EnrichedArticle article = extract("a-0", COPY);
        String keller = article.entities().stream()
                .filter(entity -> entity.name().equals("Maria Keller"))
                .findFirst()
                .orElseThrow()
                .entityId();
        assertThat(article.statements())
                .extracting(statement -> statement.speaker().entityId())
                .containsExactly(keller, keller);
        assertThat(article.statements().get(1).addressee()).isEqualTo("reporters");
    }

    @Test
    void givesTheSameIdsWhenItIsReadAgainAndOthersInAnotherArticle() throws UndecodableException {
        List<String> first = ids(extract("a-0", COPY));
        assertThat(ids(extract("a-0", COPY))).isEqualTo(first);
        assertThat(ids(extract("a-1", COPY))).doesNotContainAnyElementsOf(first);
        assertThat(first).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @Test
    void keepsTheIdOfAStatementWhenTheArticleGrows() throws UndecodableException {
        String longer = COPY + "\nThe town has three bridges.\n";
        assertThat(ids(extract("a-0", longer))).containsAll(ids(extract("a-0", COPY)));
    }

    @Test
    void staysInsideItsSegmentsWhateverHappensToTheCopy() throws UndecodableException {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder broken = new StringBuilder(COPY);
            for (int i = 0; i < 8; i++) {
                int at = random.nextInt(broken.length());
                String mark =
                        List.of("\"", "“", "”", "'", "\n\n", " said ", ",", "‘").get(random.nextInt(8));
                broken.insert(at, mark);
            }
            EnrichedArticle article = extract("a-0", broken.toString());
            for (Statement statement : article.statements()) {
                assertThat(statement.spans()).as(broken.toString()).allMatch(span -> isInside(article, span));
            }
        }
    }

    private static boolean isInside(EnrichedArticle article, Span span) {
        for (Segment segment : article.segments()) {
            if (segment.start() <= span.start() && span.end() <= segment.end()) {
                return true;
            }
        }
        return false;
    }

    private static EnrichedArticle extract(String id, String copy) throws UndecodableException {
        RawItem item = new RawItem(id, "", "feed", "feed/a.txt", copy.getBytes(StandardCharsets.UTF_8), RECEIVED);
        return EXTRACTOR.extract(item, RECEIVED);
    }

    private static List<String> ids(EnrichedArticle article) {
        return article.statements().stream().map(Statement::statementId).toList();
    }

    private static String in(EnrichedArticle article, Span span) {
        String text = article.text();
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }
}
