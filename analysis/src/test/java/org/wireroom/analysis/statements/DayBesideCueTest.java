package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day that an attribution names, in an article that was published on Wednesday, 12 June 2024. */
class DayBesideCueTest {
    private static final String PUBLISHED = "2024-06-12";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller said Tuesday that the bridge was safe. | 06-11 cue
            Maria Keller said on Tuesday that the bridge was safe. | 06-11 cue
            Maria Keller said late Tuesday that the bridge was safe. | 06-11 cue
            Maria Keller said on Tuesday night that the bridge was safe. | 06-11 cue
            Maria Keller said yesterday that the bridge was safe. | 06-11 cue
            Maria Keller said today that the bridge was safe. | 06-12 cue
            Maria Keller said Wednesday that the bridge was safe. | 06-12 cue
            Maria Keller said on Thursday that the bridge was safe. | 06-06 cue
            Maria Keller said on June 3 that the bridge was safe. | 06-03 cue
            Maria Keller said on 3 June that the bridge was safe. | 06-03 cue
            Maria Keller said on 3 March 2023 that the bridge was safe. | 2023-03-03 cue
            Maria Keller told reporters Tuesday that the bridge was safe. | 06-11 cue
            Maria Keller told reporters in Leeds on Tuesday that the bridge was safe. | 06-11 cue
            Maria Keller told Radio Aire late Tuesday the bridge was safe. | 06-11 cue
            Maria Keller said in a statement on Tuesday that the bridge was safe. | 06-11 cue
            Maria Keller said in a statement issued on Tuesday that the bridge was safe. | 06-11 cue
            Maria Keller said in a letter dated June 3 that the bridge was safe. | 06-03 cue
            "The bridge is safe for everyone," Maria Keller said on Tuesday. | 06-11 cue
            "The bridge is safe for everyone," said Maria Keller on Tuesday. | 06-11 cue
            "The bridge is safe for everyone," Keller said in a post on Tuesday. | 06-11 cue
            "The bridge is safe for everyone," the mayor of Leeds told the council on Tuesday. | 06-11 cue
            The bridge is safe for everyone, Maria Keller said Tuesday. | 06-11 cue
            The bridge is safe for everyone, Keller told the Leeds Courier on Tuesday. | 06-11 cue
            """)
    void isAfterTheCue(String article, String days) {
        assertThat(DatedArticle.days(article, null, PUBLISHED)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            On Tuesday, Maria Keller said that the bridge was safe. | 06-11 cue
            On Tuesday Maria Keller said that the bridge was safe. | 06-11 cue
            Late on Tuesday, Maria Keller said that the bridge was safe. | 06-11 cue
            Maria Keller on Tuesday said that the bridge was safe. | 06-11 cue
            Maria Keller, the mayor, on Tuesday said that the bridge was safe. | 06-11 cue
            In a statement on Tuesday, Maria Keller said that the bridge was safe. | 06-11 cue
            In a statement late Tuesday, the ministry said that the bridge was safe. | 06-11 cue
            In a statement released on Tuesday, the ministry said that the bridge was safe. | 06-11 cue
            The ministry, in a statement on Tuesday, said that the bridge was safe. | 06-11 cue
            The ministry, in a statement issued Tuesday, said that the bridge was safe. | 06-11 cue
            Speaking on Tuesday, Maria Keller said that the bridge was safe. | 06-11 cue
            Speaking to reporters in Leeds on Tuesday, Keller said that the bridge was safe. | 06-11 cue
            On Tuesday, Maria Keller, who has run the town for years, said the bridge was safe. | 06-11 cue
            """)
    void isBeforeTheCue(String article, String days) {
        assertThat(DatedArticle.days(article, null, PUBLISHED)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller said at a press conference on Tuesday that the bridge was safe. | 06-11 scene
            Maria Keller told a news conference on Tuesday that the bridge was safe. | 06-11 scene
            Maria Keller said during a meeting of the council on Tuesday that the bridge was safe. | 06-11 scene
            Maria Keller said at Tuesday's meeting that the bridge was safe. | 06-11 scene
            Maria Keller told Tuesday's press conference that the bridge was safe. | 06-11 scene
            At a press conference on Tuesday, Maria Keller said that the bridge was safe. | 06-11 scene
            At a rally in Leeds on Tuesday, Maria Keller said that the bridge was safe. | 06-11 scene
            Speaking at a rally on Tuesday, Maria Keller said that the bridge was safe. | 06-11 scene
            "The bridge is safe for everyone," Keller said in an interview on Tuesday. | 06-11 scene
            "The bridge is safe for everyone," Keller said in an interview with Radio Aire on Tuesday. | 06-11 scene
            In an interview with Radio Aire on Tuesday, Maria Keller said that the report was false. | 06-11 scene
            """)
    void isOfTheOccasionWhereItIsNamed(String article, String days) {
        assertThat(DatedArticle.days(article, null, PUBLISHED)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller said Tuesday the bridge would be closed on Friday. | 06-11 cue
            Maria Keller said that the bridge would be closed on Friday. | 06-12 published
            Maria Keller said the bridge had been closed on Tuesday. | 06-12 published
            The bridge was closed on Tuesday, Maria Keller said. | 06-12 published
            The bridge was closed on Monday, Maria Keller said Tuesday. | 06-11 cue
            "We closed the bridge on Monday," Maria Keller said. | 06-12 published
            "We closed the bridge on Monday," Maria Keller said Tuesday. | 06-11 cue
            On Tuesday, Maria Keller said the bridge had been closed since Friday. | 06-11 cue
            Maria Keller, who was elected on Tuesday, said that the bridge was safe. | 06-12 published
            Maria Keller, whose sister died on Tuesday, said that the bridge was safe. | 06-12 published
            Maria Keller, elected in 2019, said that the bridge was safe. | 06-12 published
            "The bridge is safe for everyone," said Keller, who was elected on Tuesday. | 06-12 published
            Maria Keller said of Tuesday's accident that the bridge was safe. | 06-12 published
            Maria Keller, mayor since 2019, said that the bridge was safe. | 06-12 published
            Maria Keller (2015-2019) said that the bridge was safe. | 06-12 published
            The 2019 winner, Maria Keller, said that the bridge was safe. | 06-12 published
            """)
    void isNotADayOfSomethingElse(String article, String days) {
        assertThat(DatedArticle.days(article, null, PUBLISHED)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller said last week that the bridge was safe. | W23 cue
            Maria Keller said in 2019 that the bridge was safe. | 2019 cue
            In 2019, Maria Keller said that the bridge was safe. | 2019 cue
            In a 2019 interview, Maria Keller said that the bridge was safe. | 2019 scene
            Maria Keller said in a 2019 interview that the bridge was safe. | 2019 scene
            A 2015 study concluded that the bridge was safe. | 2015 cue
            Maria Keller said in March that the bridge was safe. | 03 cue
            Maria Keller said last month that the bridge was safe. | 05 cue
            Maria Keller said last year that the bridge was safe. | 2023 cue
            """)
    void isOnlyAWeekMonthOrYearWhereNoMoreIsKnown(String article, String days) {
        assertThat(DatedArticle.days(article, null, PUBLISHED).replace("2024-", ""))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller had said that the bridge was safe. | -
            Maria Keller had earlier told the council that the bridge was safe. | -
            Maria Keller previously said that the bridge was safe. | -
            Maria Keller once said that the bridge was safe. | -
            Maria Keller has repeatedly said that the bridge is safe. | -
            Maria Keller has long said that the bridge is safe. | -
            Maria Keller has often told the council that the bridge is safe. | -
            Maria Keller has previously said that the bridge is safe. | -
            Maria Keller had said on Monday that the bridge was safe. | 06-10 cue
            Maria Keller has said that the bridge is safe. | 06-12 published
            """)
    void isUnknownOfWhatWasSaidBefore(String article, String days) {
        assertThat(DatedArticle.days(article, null, PUBLISHED)).isEqualTo(days);
    }
}
