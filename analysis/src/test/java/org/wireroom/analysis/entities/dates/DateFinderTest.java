package org.wireroom.analysis.entities.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.Tagged;

class DateFinderTest {
    /** A Thursday. */
    private static final Reference REFERENCE = Reference.of("--03-25", "2021-03-26");

    private final DateFinder finder = new DateFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He left on March 3. | March 3 | 2021-03-03",
                "He left on November 14. | November 14 | 2020-11-14",
                "He left on Monday. | Monday | 2021-03-22",
                "He left on Thursday. | Thursday | 2021-03-25",
                "He left Friday. | Friday | 2021-03-19",
                "He will leave on Friday. | Friday | 2021-03-26",
                "The talks are due on Monday. | Monday | 2021-03-29",
                "She plans to leave on Wednesday. | Wednesday | 2021-03-31",
                "On Monday, the minister said no. | Monday | 2021-03-22",
                "It has been closed since Monday. | Monday | 2021-03-22",
                "He left last Friday. | last Friday | 2021-03-19",
                "He will leave next Thursday. | next Thursday | 2021-04-01",
                "He left yesterday. | yesterday | 2021-03-24",
                "He will leave tomorrow. | tomorrow | 2021-03-26",
                "Thursday, March 25, was warm. | Thursday, March 25 | 2021-03-25",
                "He was born on October 19, 1956. | October 19, 1956 | 1956-10-19",
                "The deal was signed in January 2019. | January 2019 | 2019-01",
                "In January, they met. | January | 2021-01",
                "They met in October. | October | 2020-10",
                "They will meet in May. | May | 2021-05",
                "They met last May. | last May | 2020-05",
                "He served 2016-2018 there. | 2016-2018 | 2016/2018",
                "The 2018-19 season was long. | 2018-19 | 2018/2019",
                "It rained between 2016 and 2018. | 2016 and 2018 | 2016/2018",
                "It rained from March 3 to March 5. | March 3 to March 5 | 2021-03-03/2021-03-05",
                "It rained from December 28 to January 3. | December 28 to January 3 | 2020-12-28/2021-01-03",
                "It rained on March 3-5. | March 3-5 | 2021-03-03/2021-03-05",
                "It happened in the summer of 1945. | summer of 1945 | 1945-22",
                "It happened in the 1990s. | 1990s | 1990/1999",
                "It began in the mid-20th century. | 20th century | 1901/2000",
                "Sales rose in the third quarter of 2019. | third quarter of 2019 | 2019-35",
                "He left three days ago. | three days ago | 2021-03-22",
                "He left two weeks ago. | two weeks ago | 2021-W10",
                "He left 70 years ago. | 70 years ago | 1951",
                "He left last week. | last week | 2021-W11",
                "He left last month. | last month | 2021-02",
                "He will leave next year. | next year | 2022",
                "He slept over the last weekend. | last weekend | 2021-03-20/2021-03-21",
                "Prices doubled in the past three years. | past three years | P3Y/2021-03-25",
                "Prices will double in the next two years. | next two years | 2021-03-25/P2Y",
                "The 1956 declaration stands. | 1956 | 1956",
            })
    void resolvesDatesAgainstTheDayOfWriting(String sentence, String printed, String value) {
        List<FoundDate> found = finder.find(Tagged.text(sentence), REFERENCE);

        assertThat(found).singleElement().satisfies(date -> {
            assertThat(sentence.substring(date.start(), date.end())).isEqualTo(printed);
            assertThat(date.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He left on March 3. | --03-03",
                "He left yesterday. | --04-26",
                "He left on Monday. |",
                "He left last year. |",
                "They met in January. | --01",
                "He was born in 1956. | 1956",
            })
    void leavesOpenWhatNoYearTells(String sentence, String value) {
        assertThat(finder.find(Tagged.text(sentence), Reference.of("--04-27", null)))
                .singleElement()
                .satisfies(date -> assertThat(date.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He may leave.",
                "They march for peace.",
                "2000 people came.",
                "The fall was deep.",
                "One in three came second.",
                "He ran 1900 metres.",
                "The last few were lost.",
                "Mar-a-Lago is a club.",
                "He came second in two races.",
            })
    void takesNothingElseForADate(String sentence) {
        assertThat(finder.find(Tagged.text(sentence), REFERENCE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--03-25, 2021-03-26, 2021-03-25",
        "--12-31, 2021-01-01T10:00, 2020-12-31",
        ", 2021-03-26T09:50, 2021-03-26",
        "2021-03-25, , 2021-03-25",
        "--03-25, , --03-25",
        ", 2021, 2021",
    })
    void countsFromTheDatelineElseFromPublication(String dateline, String published, String day) {
        assertThat(Reference.of(dateline, published).day().iso()).isEqualTo(day);
    }
}
