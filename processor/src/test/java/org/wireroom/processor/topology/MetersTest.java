package org.wireroom.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.search.Search;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.EnrichedArticle;

/** The arithmetic between counters that docs/operating.md states. */
class MetersTest extends TopologyTest {
    private static final String REPORT = """
        Harbour stays open

        STRANDVIK, Nov 21 - The council met on Friday to talk about the winter and about what it costs to keep the ice away.

        “We will keep the harbour open through the winter,” mayor Marta Lindqvist said on Friday.

        Officials said that nobody had asked them.
        """;

    @Test
    void everyRawRecordIsCountedOnceByItsOutcome() {
        run.publish("a.txt", REPORT);
        run.publish("a.txt", REPORT);
        run.publish("b.txt", REPORT);
        run.publish("bad.txt", new byte[] {0, 0, 0}, Map.of());
        run.withdraw("b.txt");
        run.pipe("no id".getBytes(StandardCharsets.UTF_8), new byte[] {1}, new RecordHeaders());
        assertThat(sum("wireroom.articles")).isEqualTo(6);
        assertThat(run.count("extracted")).isEqualTo(2);
        assertThat(run.count("unchanged")).isOne();
        assertThat(run.count("withdrawn")).isOne();
        assertThat(sum("wireroom.articles.rejected"))
                .isEqualTo(run.count("rejected"))
                .isEqualTo(2);
    }

    @Test
    void statementsTextAndRelationsAreCountedAsTheyArePublished() {
        run.publish("a.txt", REPORT);
        run.publish("b.txt", REPORT);
        EnrichedArticle article = run.article("a.txt");
        long resolved = article.statements().stream()
                .filter(statement ->
                        statement.speaker() != null && statement.speaker().entityId() != null)
                .count();
        assertThat(resolved).isPositive();
        assertThat(sum("wireroom.statements", "speaker", "resolved")).isEqualTo(2.0 * resolved);
        assertThat(sum("wireroom.statements"))
                .isEqualTo(2.0 * article.statements().size());
        assertThat(sum("wireroom.relations", "kind", "copy")).isOne();
        assertThat(sum("wireroom.revisions")).isEqualTo(2);
        assertThat(sum("wireroom.text.characters")).isPositive();
    }

    @Test
    void articlesThatAreNotAnalysedAreCountedByLanguage() {
        run.publish("a.txt", REPORT);
        run.publish("b.txt", """
            Der Hafen bleibt offen

            Der Rat der Stadt hat am Freitag beschlossen, dass der Hafen im Winter offen bleibt, und er will dafür zahlen.

            „Wir werden nicht schließen“, sagte die Bürgermeisterin Marta Lindqvist am Freitag vor dem Rathaus.
            """);

        assertThat(run.article("a.txt").analysed()).isTrue();
        EnrichedArticle german = run.article("b.txt");
        assertThat(german.language()).isEqualTo("de");
        assertThat(german.analysed()).isFalse();
        assertThat(german.entities()).isEmpty();
        assertThat(german.statements()).isEmpty();
        assertThat(german.headline()).isEqualTo("Der Hafen bleibt offen");
        assertThat(sum("wireroom.articles.not.analysed")).isOne();
        assertThat(sum("wireroom.articles.not.analysed", "language", "de")).isOne();
    }

    private double sum(String name, String... tags) {
        Search search = run.meters().find(name).tags(tags);
        return search.counters().stream().mapToDouble(Counter::count).sum();
    }
}
