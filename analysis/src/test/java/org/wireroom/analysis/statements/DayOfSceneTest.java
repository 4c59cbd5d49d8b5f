package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of statements whose attribution names none. 12 June 2024 was a Wednesday. */
class DayOfSceneTest {
    private static final String PLAIN = "Maria Keller said that the bridge was safe.";

    @ParameterizedTest
    @CsvSource({
        "2024-06-11, 2024-06-12, 06-11 dateline",
        "--06-11, 2024-06-12, 06-11 dateline",
        "--06-11, , --06-11 dateline",
        "--12-31, 2024-01-02T08:00, 2023-12-31 dateline",
        "2024-06-11, , 06-11 dateline",
        ", 2024-06-12, 06-12 published",
        ", 2024-06-12T23:10, 06-12 published",
        ", 2024-06, -",
        ", 2024, -",
        ", , -"
    })
    void isThatOfTheDatelineElseThatOfPublication(String dateline, String published, String day) {
        assertThat(DatedArticle.days(PLAIN, dateline, published)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            --06-11 | Maria Keller said Tuesday that the bridge was safe. | 06-11 cue
            --06-11 | Maria Keller said on Monday that the bridge was safe. | 06-10 cue
            --06-11 | Maria Keller said yesterday that the bridge was safe. | 06-10 cue
            --06-11 | Maria Keller said Wednesday that the bridge was safe. | 06-05 cue
            """)
    void countsWeekdaysFromTheDateline(String dateline, String article, String days) {
        assertThat(DatedArticle.days(article, dateline, "2024-06-12")).isEqualTo(days);
    }

    @Test
    void isTheDatelineWhereAWeekdayHasNoYear() {
        assertThat(DatedArticle.days("Maria Keller said Tuesday that the bridge was safe.", "--06-11", null))
                .isEqualTo("--06-11 dateline");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller said Monday the bridge was safe. ¶ "We look at it," she said. | 06-10 cue; 06-10 scene
            Maria Keller said Monday the bridge was safe. ¶ She added that it would open in May. | 06-10 cue; 06-10 scene
            Bridge is safe, Keller says ¶ "Look at it," Maria Keller told reporters on Monday. | 06-10 scene; 06-10 cue
            Maria Keller said on Monday the bridge was safe, adding that it would open in May. | 06-10 cue; 06-10 cue
            """)
    void isThatOfTheSameSpeaker(String article, String days) {
        assertThat(DatedArticle.days(article, null, "2024-06-12")).isEqualTo(days);
    }

    @Test
    void isTheLastDayThatTheSpeakerWasGiven() {
        String article = "Maria Keller said Monday the bridge was safe. ¶ On Tuesday, Keller said it was closed."
                + " ¶ \"We are sorry,\" Keller said. ¶ Tom Beck said on Sunday that he was not so sure.";
        assertThat(DatedArticle.days(article, null, "2024-06-12"))
                .isEqualTo("06-10 cue; 06-11 cue; 06-11 scene; 06-09 cue");
    }

    @Test
    void isNotADayOfLongAgo() {
        String article = "Maria Keller said in 2019 that the bridge was safe. ¶ \"We were wrong,\" Keller said."
                + " ¶ Tom Beck said on March 3 that he was not so sure. ¶ \"It may fall,\" Beck said.";
        assertThat(DatedArticle.days(article, null, "2024-06-12"))
                .isEqualTo("2019 cue; 06-12 published; 03-03 cue; 06-12 published");
    }

    @Test
    void isTheOnlyDayThatOthersAreGivenWhereThereIsNoDateline() {
        String article =
                "Maria Keller told the council on Monday that the bridge was safe. ¶ \"I am not so sure,\" Tom Beck said.";
        assertThat(DatedArticle.days(article, null, "2024-06-12")).isEqualTo("06-10 cue; 06-10 scene");
        assertThat(DatedArticle.days(article, "--06-11", "2024-06-12")).isEqualTo("06-10 cue; 06-11 dateline");
    }

    @Test
    void isPublicationWhereOthersAreGivenSeveralDays() {
        String article =
                "Maria Keller said on Monday that the bridge was safe. ¶ Ana Ruiz said on Sunday that it was not."
                        + " ¶ \"I am not so sure,\" Tom Beck said.";
        assertThat(DatedArticle.days(article, null, "2024-06-12")).isEqualTo("06-10 cue; 06-09 cue; 06-12 published");
    }
}
