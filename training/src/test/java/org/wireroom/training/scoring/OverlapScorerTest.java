package org.wireroom.training.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlapScorerTest {
    private static final String REPORT =
            IntStream.range(0, 70).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    @Test
    void copyInTheSameReportIsRight() {
        Figures figures = Gold.score(new OverlapScorer(), folder("'a'"));

        assertThat(Gold.value(figures, "copies", "F1")).isEqualTo(1);
        assertThat(Gold.value(figures, "passages", "R")).isEqualTo(1);
        assertThat(Gold.value(figures, "passages with a wrong origin", "share")).isZero();
    }

    @Test
    void copyInAReportOfItsOwnIsMissed() {
        assertThat(Gold.value(Gold.score(new OverlapScorer(), folder("'b'")), "copies", "R"))
                .isZero();
    }

    private static GoldFolder folder(String report) {
        String passage = "[{'start': 0, 'end': " + REPORT.length()
                + ", 'articleId': 'a', 'articleStart': 0, 'articleEnd': " + REPORT.length() + "}]";
        return new GoldFolder(
                Gold.json("{}"),
                List.of(article("a", "2026-01-01", "'a'", "[]"), article("b", "2026-01-02", report, passage)));
    }

    private static ScoredArticle article(String id, String received, String report, String passages) {
        String result = "{'articleId': '" + id + "', 'source': {'firstReceivedAt': '" + received
                + "'}, 'overlap': {'reportId': " + report + ", 'passages': " + passages
                + ", 'relations': []}, 'segments': []}";
        return ScoredArticle.of(id + ".txt", Gold.json("{}"), REPORT, Gold.json(result));
    }
}
