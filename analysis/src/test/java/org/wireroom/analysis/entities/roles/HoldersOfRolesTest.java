package org.wireroom.analysis.entities.roles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.Article;

/** The person whom a role refers to where it is printed instead of a name. */
class HoldersOfRolesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz opened the fair. | the mayor | Ana Ruiz
            Prime Minister Jonas Lind said no. | the prime minister | Jonas Lind
            Harbour chief Thomas Keller said no. | the harbour chief | Thomas Keller
            Union leader Sam Mbeki called off the strike. | the union leader | Sam Mbeki
            Susan Hale, chief executive of Arcadia, resigned. | the chief executive | Susan Hale
            Kenyan President Peter Kamau arrived. | the president | Peter Kamau
            Kenyan President Peter Kamau arrived. | the Kenyan president | Peter Kamau
            Interior Minister Omar Haddad closed the border. | the interior minister | Omar Haddad
            Interior Minister Omar Haddad closed the border. | the minister | Omar Haddad
            Senator Maria Santos filed the bill. | the senator | Maria Santos
            Judge Karen Lopez adjourned the case. | the judge | Karen Lopez
            Police spokeswoman Rita Solberg said no. | the spokeswoman | Rita Solberg
            """)
    void isTheOnlyOneWhoHasIt(String article, String role, String holder) {
        assertThat(Article.of(article).holder(role)).isEqualTo(holder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz opened the fair. | the governor
            Mayor Ana Ruiz opened the fair. | the deputy mayor
            Ana Ruiz opened the fair. | the mayor
            Senator Maria Santos met Senator Tom Hale. | the senator
            Kenyan President Peter Kamau met Ugandan President Grace Obote. | the president
            """)
    void isNobodyIfNoneOrSeveralHaveIt(String article, String role) {
        assertThat(Article.of(article).holder(role)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Kenyan President Peter Kamau met Ugandan President Grace Obote. | the Kenyan president | Peter Kamau
            Kenyan President Peter Kamau met Ugandan President Grace Obote. | the Ugandan president | Grace Obote
            Finance Minister Priya Raman met Interior Minister Omar Haddad. | the finance minister | Priya Raman
            Finance Minister Priya Raman met Interior Minister Omar Haddad. | the interior minister | Omar Haddad
            """)
    void isToldApartByTheCountryOrTheField(String article, String role, String holder) {
        assertThat(Article.of(article).holder(role)).isEqualTo(holder);
    }

    @Test
    void areOfficesOrNot() {
        Article article = Article.of("Mayor Ana Ruiz opened the fair in Leeds on Monday.");
        assertThat(article.entities().isOffice("the mayor")).isTrue();
        assertThat(article.entities().isOffice("the former governor")).isTrue();
    }
}
