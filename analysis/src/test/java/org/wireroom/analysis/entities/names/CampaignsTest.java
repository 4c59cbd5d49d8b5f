package org.wireroom.analysis.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.Article;
import org.wireroom.text.EntityType;

/** Campaigns, administrations and teams that are called after a person. */
class CampaignsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Ruiz campaign said no on Monday. | Ruiz campaign
            Ana Ruiz's campaign said no on Monday. | Ana Ruiz's campaign
            Tom Hale's presidential campaign has raised 3 million dollars. | Tom Hale's presidential campaign
            The Keller administration signed the treaty. | Keller administration
            """)
    void areBodies(String article, String name) {
        assertThat(Article.of(article).names(EntityType.ORGANIZATION)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Ruiz campaign promise was kept.",
                "Ana Ruiz's campaign against tolls failed.",
                "Ana Ruiz's campaign for the seat lasted nine weeks.",
                "Ana Ruiz ran a campaign.",
                "On the Ruiz campaign trail it rained.",
            })
    void areNotPromisesOrWhatSomebodyDoes(String article) {
        assertThat(Article.of(article).names(EntityType.ORGANIZATION)).isEmpty();
    }

    @Test
    void areOneBodyHoweverThePersonIsNamed() {
        Article article = Article.of("""
                Ana Ruiz's campaign said no on Monday.
                The Ruiz campaign had raised 3 million dollars.
                """);
        assertThat(article.names(EntityType.ORGANIZATION)).containsExactly("Ana Ruiz's campaign");
        assertThat(article.people()).containsExactly("Ana Ruiz");
    }

    @Test
    void leaveThePersonANameOfItsOwn() {
        Article article = Article.of("Senator Tom Hale lost. The Hale campaign said no.");
        assertThat(article.at("Hale campaign").name()).isEqualTo("Tom Hale");
        assertThat(article.at("campaign").name()).isEqualTo("Hale campaign");
    }

    @Test
    void areTwoBodiesOfTwoPeople() {
        Article article =
                Article.of("Senator Tom Hale spoke. The Ruiz campaign and the Hale campaign agreed on a debate.");
        assertThat(article.names(EntityType.ORGANIZATION)).containsExactly("Ruiz campaign", "Hale campaign");
    }
}
