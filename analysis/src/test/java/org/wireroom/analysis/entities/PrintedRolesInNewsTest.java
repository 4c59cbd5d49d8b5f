package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roles that news prints beside a name. */
class PrintedRolesInNewsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz opened the bridge. | Mayor
            Deputy mayor Ana Ruiz opened the bridge. | Deputy mayor
            Former mayor Ana Ruiz opened the bridge. | Former mayor
            Health Minister Ana Ruiz opened the bridge. | Health Minister
            Nigerian Health Minister Ana Ruiz opened the bridge. | Nigerian Health Minister
            Minister for Health Ana Ruiz opened the bridge. | Minister for Health
            Minister of State Ana Ruiz opened the bridge. | Minister of State
            Chief Minister Ana Ruiz opened the bridge. | Chief Minister
            Prime Minister Ana Ruiz opened the bridge. | Prime Minister
            Vice President Ana Ruiz opened the bridge. | Vice President
            Governor Ana Ruiz opened the bridge. | Governor
            Lagos State Governor Ana Ruiz opened the bridge. | Lagos State Governor
            Senator Ana Ruiz opened the bridge. | Senator
            Opposition leader Ana Ruiz opened the bridge. | Opposition leader
            Police spokeswoman Ana Ruiz opened the bridge. | Police spokeswoman
            Union leader Ana Ruiz opened the bridge. | Union leader
            City engineer Ana Ruiz opened the bridge. | City engineer
            Head coach Ana Ruiz opened the bridge. | Head coach
            Judge Ana Ruiz opened the bridge. | Judge
            Defence Secretary Ana Ruiz opened the bridge. | Defence Secretary
            Secretary of State Ana Ruiz opened the bridge. | Secretary of State
            Attorney General Ana Ruiz opened the bridge. | Attorney General
            Ambassador Ana Ruiz opened the bridge. | Ambassador
            Chief executive Ana Ruiz opened the bridge. | Chief executive
            Bishop Ana Ruiz opened the bridge. | Bishop
            Professor Ana Ruiz opened the bridge. | Professor
            Actress Ana Ruiz opened the bridge. | Actress
            Sergeant Ana Ruiz opened the bridge. | Sergeant
            """)
    void beforeIt(String article, String role) {
        assertThat(Article.of(article).roles("Ana Ruiz")).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz, the mayor, opened the bridge. | mayor
            Ana Ruiz, the mayor of Leeds, opened the bridge. | mayor of Leeds
            Ana Ruiz, mayor of Leeds, opened the bridge. | mayor of Leeds
            Ana Ruiz, a lawyer, opened the bridge. | lawyer
            Ana Ruiz, a lawyer for the family, opened the bridge. | lawyer for the family
            Ana Ruiz, a spokeswoman for the port, opened the bridge. | spokeswoman for the port
            Ana Ruiz, director of the zoo, opened the bridge. | director of the zoo
            Ana Ruiz, chief executive of Arcadia, opened the bridge. | chief executive of Arcadia
            Ana Ruiz, chairman of the union, opened the bridge. | chairman of the union
            Ana Ruiz, an economist at Danube Bank, opened the bridge. | economist at Danube Bank
            Ana Ruiz, the health minister, opened the bridge. | health minister
            Ana Ruiz, head of the council, opened the bridge. | head of the council
            """)
    void afterIt(String article, String role) {
        assertThat(Article.of(article).roles("Ana Ruiz")).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A spokesman for Ana Ruiz opened the bridge.
            A spokesman for Mrs Ana Ruiz opened the bridge.
            The husband of Ana Ruiz opened the bridge.
            Ana Ruiz met the mayor at the bridge.
            Ana Ruiz, 44, opened the bridge.
            Ana Ruiz, who met the mayor, opened the bridge.
            The mayor met Ana Ruiz at the bridge.
            Ms Ana Ruiz opened the bridge.
            Ana Ruiz, from Leeds, opened the bridge.
            Ana Ruiz and the mayor opened the bridge.
            """)
    void areNotThoseOfOtherPeople(String article) {
        assertThat(Article.of(article).roles("Ana Ruiz")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A spokesman for President Ana Ruiz opened the bridge. | President
            A spokesman for Mayor Ana Ruiz opened the bridge. | Mayor
            An aide to former mayor Ana Ruiz opened the bridge. | former mayor
            The wife of Governor Ana Ruiz opened the bridge. | Governor
            The lawyer of Senator Ana Ruiz opened the bridge. | Senator
            Supporters of President Ana Ruiz opened the bridge. | President
            """)
    void areHerOwnWhereSomebodyElseIsNamedByThem(String article, String role) {
        assertThat(Article.of(article).roles("Ana Ruiz")).containsExactly(role);
    }
}
