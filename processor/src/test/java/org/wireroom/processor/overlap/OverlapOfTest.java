package org.wireroom.processor.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.analysis.overlap.Comparison;
import org.wireroom.contract.article.Overlap;
import org.wireroom.contract.article.Passage;
import org.wireroom.contract.article.Relation;
import org.wireroom.text.RelationKind;

class OverlapOfTest {
    private static final ComparedBody BODY = words(0, 100);

    @Test
    void givesAnArticleWithoutEarlierOnesItsOwnReport() {
        assertThat(overlap(List.of())).isEqualTo(Overlap.none("x"));
    }

    @Test
    void namesTheEarliestCopyAsTheReport() {
        Overlap overlap = overlap(List.of(earlier("c", 3, BODY), earlier("b", 2, BODY), earlier("a", 1, words(0, 30))));
        assertThat(overlap.reportId()).isEqualTo("b");
        assertThat(overlap.relations()).extracting(Relation::articleId).containsExactly("b", "a", "c");
        assertThat(overlap.relations())
                .extracting(Relation::kind)
                .containsExactly(RelationKind.COPY, RelationKind.EXPANSION, RelationKind.COPY);
    }

    @Test
    void doesNotMakeAnExcerptPartOfTheReport() {
        assertThat(overlap(List.of(earlier("a", 1, words(0, 500)))).reportId()).isEqualTo("x");
    }

    @Test
    void ordersArticlesOfOneInstantById() {
        assertThat(overlap(List.of(earlier("b", 1, BODY), earlier("a", 1, BODY)))
                        .reportId())
                .isEqualTo("a");
    }

    @Test
    void tracesEachPassageToTheEarliestArticleThatHadIt() {
        Overlap overlap = overlap(List.of(earlier("b", 2, words(0, 60)), earlier("a", 1, words(10, 40))));
        assertThat(overlap.passages()).containsExactly(new Passage(0, 60, "b", 0, 60), new Passage(10, 40, "a", 0, 30));
        assertThat(overlap.novelty()).isEqualTo(0.4);
    }

    @Test
    void leavesOutARunThatEarlierPassagesCover() {
        Overlap overlap = overlap(
                List.of(earlier("a", 1, words(0, 30)), earlier("b", 2, words(30, 60)), earlier("c", 3, words(5, 55))));
        assertThat(overlap.passages()).extracting(Passage::articleId).containsExactly("a", "b");
        assertThat(overlap.relationsTotal()).isEqualTo(3);
    }

    @Test
    void listsFiftyRelationsAtMostAndCountsAll() {
        List<EarlierArticle> many = new ArrayList<>();
        IntStream.range(0, 80).forEach(i -> many.add(earlier("p%02d".formatted(i), i, words(0, 25))));
        many.add(earlier("copy", 99, BODY));
        Overlap overlap = overlap(many);
        assertThat(overlap.relations()).hasSize(50);
        assertThat(overlap.relations().get(0).articleId()).isEqualTo("copy");
        assertThat(overlap.relations().get(1).articleId()).isEqualTo("p00");
        assertThat(overlap.relationsTotal()).isEqualTo(81);
    }

    @Test
    void leavesOutCandidatesThatShareTooLittle() {
        Overlap overlap = overlap(List.of(earlier("a", 1, words(81, 400))));
        assertThat(overlap.relations()).isEmpty();
        assertThat(overlap.relationsTotal()).isZero();
    }

    @Test
    void doesNotDependOnTheOrderOfArrival() {
        List<EarlierArticle> articles = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 30; i++) {
            int from = random.nextInt(70);
            articles.add(earlier("a" + i, random.nextInt(5), words(from, from + 20 + random.nextInt(30))));
        }
        Overlap first = overlap(articles);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(articles, random);
            assertThat(overlap(articles)).isEqualTo(first);
        }
    }

    private static Overlap overlap(List<EarlierArticle> earlier) {
        return new OverlapOf("x", BODY).with(earlier);
    }

    private static EarlierArticle earlier(String id, long time, ComparedBody body) {
        return new EarlierArticle(id, time, Comparison.of(BODY, body));
    }

    private static ComparedBody words(int from, int to) {
        return ComparedBody.ofHashes(IntStream.range(from, to).toArray());
    }
}
