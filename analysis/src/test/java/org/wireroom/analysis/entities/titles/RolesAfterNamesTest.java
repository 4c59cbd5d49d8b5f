package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.Article;

/** Roles that are printed after the name of whoever holds them, or said of them. */
class RolesAfterNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz, the mayor of Leeds, opened the fair. | Ana Ruiz | mayor of Leeds
            Tom Beck, a spokesman for the port, said no. | Tom Beck | spokesman for the port
            Susan Hale, chief executive of Arcadia, resigned. | Susan Hale | chief executive of Arcadia
            Sam Mbeki, the head of the union, called off the strike. | Sam Mbeki | head of the union
            Priya Raman, a lawyer for the family, said no. | Priya Raman | lawyer for the family
            Peter Okoro, director of the museum, opened the hall. | Peter Okoro | director of the museum
            Ivan Petrov, leader of the opposition, asked for a recount. | Ivan Petrov | leader of the opposition
            Karen Lopez, the judge, adjourned the case. | Karen Lopez | judge
            Luis Vega, coach of the team, was pleased. | Luis Vega | coach of the team
            """)
    void areBetweenCommas(String article, String name, String role) {
        assertThat(Article.of(article).roles(name)).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "It is safe," said Ana Ruiz, the mayor of Leeds. | Ana Ruiz | mayor of Leeds
            "No," said Tom Beck, a spokesman for the port. | Tom Beck | spokesman for the port
            The roof was old, according to Peter Okoro, director of the museum. | Peter Okoro | director of the museum
            "We lost," said Luis Vega, the coach. | Luis Vega | coach
            """)
    void mayEndTheSentence(String article, String name, String role) {
        assertThat(Article.of(article).roles(name)).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz is the mayor of Leeds. | Ana Ruiz | mayor of Leeds
            Ana Ruiz, who is the mayor of Leeds, opened the fair. | Ana Ruiz | mayor of Leeds
            Tom Beck was appointed as director of the museum. | Tom Beck | director of the museum
            """)
    void mayBeSaidOfTheSubject(String article, String name, String role) {
        assertThat(Article.of(article).roles(name)).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz, 43, opened the fair. | Ana Ruiz
            Tom Beck, who lives beside the river, said no. | Tom Beck
            Peter Okoro, of Lagos, was charged. | Peter Okoro
            Karen Lopez, however, disagreed. | Karen Lopez
            Luis Vega, like his father, runs. | Luis Vega
            Sam Mbeki, speaking in Durban, said no. | Sam Mbeki
            Priya Raman, meanwhile, left for Chennai. | Priya Raman
            """)
    void areNotOtherWordsBetweenCommas(String article, String name) {
        assertThat(Article.of(article).roles(name)).isEmpty();
    }

    @Test
    void belongToTheNameBesideThem() {
        Article article = Article.of(
                "Ana Ruiz, the mayor of Leeds, met Tom Beck, a spokesman for the port, and Priya Raman on Monday.");
        assertThat(article.roles("Ana Ruiz")).containsExactly("mayor of Leeds");
        assertThat(article.roles("Tom Beck")).containsExactly("spokesman for the port");
        assertThat(article.roles("Priya Raman")).isEmpty();
    }

    @Test
    void areListedOnceInTheOrderOfTheText() {
        Article article = Article.of("""
                Mayor Ana Ruiz opened the fair on Monday.
                Ana Ruiz, the chair of the council, thanked the guests.
                Mayor Ana Ruiz then went home.
                """);
        assertThat(article.roles("Ana Ruiz")).containsExactly("Mayor", "chair of the council");
    }
}
