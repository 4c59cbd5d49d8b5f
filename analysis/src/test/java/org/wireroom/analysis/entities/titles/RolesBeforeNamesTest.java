package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.Article;

/** Roles that are printed before the name of whoever holds them. */
class RolesBeforeNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            President Amara Diallo opened the port on Monday. | Amara Diallo | President
            The vote was close, Prime Minister Jonas Lind said. | Jonas Lind | Prime Minister
            Mayor Ana Ruiz opened the bridge. | Ana Ruiz | Mayor
            Governor Babatunde Adeyemi visited the camp. | Babatunde Adeyemi | Governor
            Senator Maria Santos filed the bill. | Maria Santos | Senator
            Judge Karen Lopez adjourned the case. | Karen Lopez | Judge
            Justice Ngozi Okafor heard the case. | Ngozi Okafor | Justice
            Captain Ravi Menon led the team. | Ravi Menon | Captain
            Coach Diego Ferrer was not pleased. | Diego Ferrer | Coach
            Sheriff Lyle Antonsen said the man was not hurt. | Lyle Antonsen | Sheriff
            Detective Paul Osei found the car. | Paul Osei | Detective
            Bishop Thomas Nkosi blessed the boats. | Thomas Nkosi | Bishop
            Archbishop Lucia Ferri spoke in Rome. | Lucia Ferri | Archbishop
            Professor Grace Wanjiku led the study. | Grace Wanjiku | Professor
            General Mihail Stan saluted the crowd. | Mihail Stan | General
            Colonel Pavel Novak denied it. | Pavel Novak | Colonel
            Ambassador Helena Costa met the minister. | Helena Costa | Ambassador
            Councillor Peter Marlow voted against the plan. | Peter Marlow | Councillor
            Chancellor Lena Brandt resigned on Friday. | Lena Brandt | Chancellor
            """)
    void areRolesOfOneWord(String article, String name, String role) {
        assertThat(Article.of(article).roles(name)).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Harbour chief Thomas Keller said that the port was open. | Thomas Keller | Harbour chief
            Interior Minister Omar Haddad closed the border. | Omar Haddad | Interior Minister
            Police spokeswoman Rita Solberg said nobody was hurt. | Rita Solberg | Police spokeswoman
            Union leader Sam Mbeki called off the strike. | Sam Mbeki | Union leader
            Finance Minister Priya Raman cut the tax. | Priya Raman | Finance Minister
            Opposition leader Ivan Petrov asked for a recount. | Ivan Petrov | Opposition leader
            Deputy mayor Joan Tierney cut the ribbon. | Joan Tierney | Deputy mayor
            Vice President Luis Vega flew home. | Luis Vega | Vice President
            Foreign Minister Nadia Rahman left for Geneva. | Nadia Rahman | Foreign Minister
            Attorney General Ruth Olsen filed the suit. | Ruth Olsen | Attorney General
            Secretary of State Ruth Olsen left for Oslo. | Ruth Olsen | Secretary of State
            Defence Secretary Alan Grey visited the base. | Alan Grey | Defence Secretary
            Chief executive Susan Hale resigned on Friday. | Susan Hale | Chief executive
            Former president Carlos Mejia was charged. | Carlos Mejia | Former president
            Lead author James Whitlock studies glaciers. | James Whitlock | Lead author
            """)
    void mayHaveSeveralWords(String article, String name, String role) {
        assertThat(Article.of(article).roles(name)).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Kenyan President Peter Kamau arrived on Monday. | Peter Kamau | Kenyan President
            Norwegian Prime Minister Jonas Lind said no. | Jonas Lind | Norwegian Prime Minister
            French Foreign Minister Claire Dubois left. | Claire Dubois | French Foreign Minister
            Kremlin spokesman Igor Kalinov said no. | Igor Kalinov | Kremlin spokesman
            Lagos Governor Babatunde Adeyemi visited the camp. | Babatunde Adeyemi | Lagos Governor
            Japanese Finance Minister Kenji Mori said the yen was weak. | Kenji Mori | Japanese Finance Minister
            """)
    void includeTheCountryOrBodyThatTheyAreARoleOf(String article, String name, String role) {
        assertThat(Article.of(article).roles(name)).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The mayor of Leeds, Ana Ruiz, opened the fair. | Ana Ruiz | mayor of Leeds
            The head of the union, Sam Mbeki, called off the strike. | Sam Mbeki | head of the union
            The company's chief executive, Susan Hale, resigned. | Susan Hale | chief executive
            Its operations manager, Joan Tierney, said no. | Joan Tierney | operations manager
            The prime minister, Jonas Lind, said no. | Jonas Lind | prime minister
            The country's president, Amara Diallo, flew home. | Amara Diallo | president
            The spokesman, Tom Beck, said no. | Tom Beck | spokesman
            """)
    void mayEndWithAComma(String article, String name, String role) {
        assertThat(Article.of(article).roles(name)).anyMatch(found -> found.endsWith(role));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            On Monday Thomas Keller sold the mill. | Thomas Keller
            In Dorano Tom Beck said he was content. | Tom Beck
            After the vote Ana Ruiz went home. | Ana Ruiz
            The bridge that Peter Marlow built fell down. | Peter Marlow
            Yesterday Nadia Rahman left for Geneva. | Nadia Rahman
            However, Lena Brandt resigned. | Lena Brandt
            Neighbours heard Rita Solberg shout. | Rita Solberg
            A statue of Grace Wanjiku was unveiled. | Grace Wanjiku
            The mayor met Joan Tierney on Friday. | Joan Tierney
            The judge told Paul Osei to sit down. | Paul Osei
            """)
    void areNotOtherWordsBeforeAName(String article, String name) {
        assertThat(Article.of(article).roles(name)).isEmpty();
    }
}
