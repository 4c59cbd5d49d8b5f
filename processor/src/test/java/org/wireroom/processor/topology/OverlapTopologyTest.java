package org.wireroom.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Passage;
import org.wireroom.contract.article.Relation;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.text.RelationKind;

/** Overlap, through the whole topology. */
class OverlapTopologyTest extends TopologyTest {
    @Test
    void findsACopy() {
        run.publish("a.txt", words(0, 100));
        run.publish("b.txt", words(0, 100));
        assertThat(run.article("a.txt").overlap().reportId()).isEqualTo(TopologyRun.id("a.txt"));
        EnrichedArticle copy = run.article("b.txt");
        assertThat(copy.overlap().reportId()).isEqualTo(TopologyRun.id("a.txt"));
        assertThat(copy.overlap().novelty()).isZero();
        assertThat(copy.overlap().relations())
                .containsExactly(new Relation(TopologyRun.id("a.txt"), RelationKind.COPY, 1, 1));
    }

    @Test
    void findsTheExactLimitsOfAPassage() {
        run.publish("a.txt", "📰 " + words(0, 60));
        run.publish("b.txt", words(1000, 1020) + " " + words(10, 40) + " " + words(1020, 1040));
        EnrichedArticle later = run.article("b.txt");
        Passage passage = later.overlap().passages().get(0);
        assertThat(later.overlap().passages()).hasSize(1);
        assertThat(codePoints(later.text(), passage.start(), passage.end())).isEqualTo(words(10, 40));
        assertThat(codePoints(run.article("a.txt").text(), passage.articleStart(), passage.articleEnd()))
                .isEqualTo(words(10, 40));
    }

    @Test
    void revisesALaterArticleWhenAnEarlierOneComesLate() {
        run.at(TopologyRun.START.plusSeconds(60));
        run.publish("b.txt", words(0, 100));
        assertThat(run.article("b.txt").revision()).isEqualTo(1);
        run.at(TopologyRun.START);
        run.publish("a.txt", words(0, 100));
        assertThat(run.article("b.txt").revision()).isGreaterThan(1);
        assertThat(run.article("b.txt").overlap().reportId()).isEqualTo(TopologyRun.id("a.txt"));
    }

    @Test
    void revisesNobodyWhomANewVersionDoesNotConcern() {
        run.publish("a.txt", words(0, 100));
        run.publish("b.txt", words(500, 600));
        run.published();
        run.publish("a.txt", words(0, 110));
        assertThat(run.published()).hasSize(1);
    }

    @Test
    void revisesWhoeverOverlapsWithANewVersion() {
        run.publish("a.txt", words(0, 100));
        run.publish("b.txt", words(0, 100));
        run.publish("a.txt", words(500, 600));
        assertThat(run.article("b.txt").overlap().relations()).isEmpty();
        assertThat(run.article("b.txt").overlap().novelty()).isEqualTo(1);
        run.publish("a.txt", words(0, 300));
        assertThat(run.article("b.txt").overlap().relations())
                .extracting(Relation::kind)
                .containsExactly(RelationKind.EXCERPT);
    }

    @Test
    void takesAWithdrawnArticleOutOfOthersOverlap() {
        run.publish("a.txt", words(0, 100));
        run.publish("b.txt", words(0, 100));
        run.publish("c.txt", words(0, 100));
        run.withdraw("a.txt");
        assertThat(run.article("b.txt").overlap().reportId()).isEqualTo(TopologyRun.id("b.txt"));
        assertThat(run.article("c.txt").overlap().reportId()).isEqualTo(TopologyRun.id("b.txt"));
        run.publish("a.txt", words(0, 100).getBytes(StandardCharsets.UTF_8), Map.of(WireroomHeaders.RETURNS, "true"));
        assertThat(run.article("c.txt").overlap().reportId()).isEqualTo(TopologyRun.id("a.txt"));
        assertThat(run.article("c.txt").overlap().relationsTotal()).isEqualTo(2);
    }

    @Test
    void doesNotCompareArticlesFurtherApartThanTheRetention() {
        run.publish("a.txt", words(0, 100));
        run.at(TopologyRun.START.plus(Duration.ofDays(31)));
        run.publish("b.txt", words(0, 100));
        assertThat(run.article("b.txt").overlap().relations()).isEmpty();
    }

    @Test
    void keepsAnUpdatedOriginalTheOriginal() {
        run.publish("a.txt", words(0, 100));
        run.publish("b.txt", words(0, 100));
        run.publish("a.txt", words(0, 105));
        assertThat(run.article("a.txt").overlap().reportId()).isEqualTo(TopologyRun.id("a.txt"));
        assertThat(run.article("b.txt").overlap().reportId()).isEqualTo(TopologyRun.id("a.txt"));
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    private static String codePoints(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
