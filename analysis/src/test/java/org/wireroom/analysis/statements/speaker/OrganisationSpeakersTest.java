package org.wireroom.analysis.statements.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations, places and houses that speak. */
class OrganisationSpeakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Harbour Trust said [the pier would close in May]. | NAME Harbour Trust
            Arcadia Foods Inc. said on Tuesday [its profit had fallen]. | NAME Arcadia Foods Inc.
            Greenpeace said [the river was dying]. | NAME Greenpeace
            The Red Cross said [the camp had no water]. | NAME Red Cross
            The United Nations said [two million people had fled]. | NAME United Nations
            The World Bank said [growth would slow]. | NAME World Bank
            According to the World Health Organization, [the outbreak is over]. | NAME World Health Organization
            The Kenya Medical Association said [doctors would strike]. | NAME Kenya Medical Association
            The Central Bank of Nigeria said [rates would rise]. | NAME Central Bank of Nigeria
            "[The mill is safe]," Hartley Steel said in a statement. | NAME Hartley Steel
            The Supreme Court said [the law was void]. | NAME Supreme Court
            The Dorano Post reported that [the mayor had resigned]. | NAME Dorano Post
            Amnesty International accused the army of lying and said [the men were tortured]. | NAME Amnesty International
            """)
    void speakByTheirNames(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Kremlin said [no date was set]. | METONYM Kremlin
            The White House said [the talks would go on]. | METONYM White House
            Moscow said [the ship had turned back]. | METONYM Moscow
            Beijing said [the island was its own]. | METONYM Beijing
            Japan said [it would send aid]. | METONYM Japan
            Washington said [the deal was dead]. | METONYM Washington
            Downing Street said [the prime minister was well]. | METONYM Downing Street
            """)
    void speakByTheirCapitalsAndHouses(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[It is safe]," said a spokesman for Harbour Trust, Ian Reid. | ROLE Ian Reid
            "[It is safe]," Harbour Trust spokesman Ian Reid said. | NAME Ian Reid
            "[It is safe]," said Ian Reid, a spokesman for Harbour Trust. | NAME Ian Reid
            "[It is safe]," said Ian Reid of Harbour Trust. | NAME Ian Reid
            "[It is safe]," Harbour Trust's Ian Reid said. | NAME Ian Reid
            Greenpeace campaigner Lena Ode said [the river was dying]. | NAME Lena Ode
            World Bank economist Rohan Mehta said [growth would slow]. | NAME Rohan Mehta
            Hartley Steel chief executive Tom Beck said [the mill was safe]. | NAME Tom Beck
            Arcadia's chief financial officer, Susan Hale, said [profit had fallen]. | ROLE Susan Hale
            """)
    void doNotSpeakWhereTheirSpokesmanDoes(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Kenya Red Cross Society (KRCS) sent aid. The KRCS said [the road was cut]. | NAME Kenya Red Cross Society
            The National Disaster Agency (NDA) sent boats. NDA said [the road was cut]. | NAME National Disaster Agency
            The Harbour Workers' Union (HWU) sued. "[The river is dying]," HWU said. | NAME Harbour Workers' Union
            """)
    void speakByTheAcronymsThatTheArticleGives(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[We are closing the pier]," said the head of the port authority on Monday. | the head of the port authority
            "[We are closing the pier]," said Ian Reid, 44, on Monday. | Ian Reid
            "[We are closing the pier]," city engineer Ian Reid said on Monday. | city engineer Ian Reid
            Police said [two men were held]. | Police
            A spokesman for Harbour Trust said [the pier would close]. | A spokesman for Harbour Trust
            Residents of the old town said [the pier would close]. | Residents of the old town
            The lawyer for the family of Tom Beck said [he was innocent]. | The lawyer for the family of Tom Beck
            """)
    void areNamedByTheWholePhrase(String article, String mention) {
        assertThat(SpokenArticle.of(article).mention()).isEqualTo(mention);
    }
}
