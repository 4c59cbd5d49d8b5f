package org.wireroom.training.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeArticleScorerTest {
    private static final String TEXT =
            "Home News\nBridge opens\nMayor Maria Keller said the bridge is safe.\nRead more\n";
    private static final String GOLD =
            "{'gold': {'title': 'Bridge opens', 'bodyStarts': 'Mayor Maria', 'bodyEnds': 'is safe.',"
                    + " 'notBody': ['Read more'], 'entities': [{'type': 'PERSON', 'name': 'Maria Keller', 'aliases': [], 'roles': ['Mayor']}],"
                    + " 'statements': [{'speaker': 'Maria Keller', 'kind': 'indirect', 'text': 'the bridge is safe', 'cue': 'said'}]}}";

    @Test
    void everythingIsRightOfARightResult() {
        Figures figures = Gold.score(new WholeArticleScorer(), Gold.folder(TEXT, GOLD, result("'e1'", 66)));

        assertThat(figures.rows().get("all").get("right"))
                .isEqualTo(figures.rows().get("all").get("of"));
    }

    @Test
    void bodyWithALinkBelowItIsWrong() {
        GoldFolder folder = Gold.folder(TEXT, GOLD, result("'e1'", 76));

        assertThat(Gold.errors(new WholeArticleScorer(), folder, 9))
                .contains("a.txt in the body: Read more")
                .contains("body: a.txt body Mayor Maria");
    }

    @Test
    void statementOfNobodyIsNotThePersons() {
        Figures figures = Gold.score(new WholeArticleScorer(), Gold.folder(TEXT, GOLD, result("null", 66)));

        assertThat(figures.rows().get("statements").get("right")).isEqualTo(1L);
        assertThat(figures.rows().get("statement and speaker").get("right")).isEqualTo(0L);
        assertThat(figures.rows().get("speakers").get("right")).isEqualTo(0L);
    }

    @Test
    void statementThatNobodyWantsIsInvented() {
        GoldFolder folder = Gold.folder(TEXT, GOLD.replaceAll("\\{'speaker'.*?\\}", ""), result("'e1'", 66));

        assertThat(Gold.errors(new WholeArticleScorer(), folder, 9))
                .contains("no invented statements: a.txt extra the bridge");
    }

    private static String result(String speaker, int bodyEnd) {
        return "{'articleId': 'x', 'headline': 'Bridge opens', 'segments': [{'kind': 'paragraph', 'start': 23, 'end': "
                + bodyEnd
                + "}], 'entities': [{'entityId': 'e1', 'type': 'PERSON', 'name': 'Maria Keller', 'aliases': [], 'roles': ['Mayor'],"
                + " 'mentions': [{'start': 29, 'end': 41}]}], 'statements': [{'kind': 'indirect',"
                + " 'spans': [{'start': 47, 'end': 65}], 'speaker': {'entityId': " + speaker + "}}]}";
    }
}
