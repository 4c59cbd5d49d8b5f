package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.text.EntityType;

/** Bodies that news names by a country, a place or a person and words in lower case, and places that are named with others. */
class LowerCaseBodiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Nigerian government said no. | Nigerian government
            The French foreign ministry said no. | French foreign ministry
            The Lebanese ministry of interior and municipalities said no. | Lebanese ministry of interior and municipalities
            The Kenyan parliament met. | Kenyan parliament
            The Algerian judiciary said no. | Algerian judiciary
            The Iranian embassy in London closed. | Iranian embassy
            The Finnish defence ministry said no. | Finnish defence ministry
            The Ugandan high court ruled. | Ugandan high court
            A Thai court sentenced him. | Thai court
            The Hong Kong government met. | Hong Kong government
            The Durban high court ruled. | Durban high court
            Police asked the Nairobi high court. | Nairobi high court
            The Trump administration said no. | Trump administration
            Uganda's finance ministry said no. | Ugandan finance ministry
            Kenya's foreign ministry said no. | Kenyan foreign ministry
            The Veldan government said no. | Veldan government
            """)
    void areOrganisations(String article, String name) {
        assertThat(Article.of(article).names(EntityType.ORGANIZATION)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The government said no.",
                "The foreign ministry said no.",
                "A French minister of the government said no.",
                "The Catholic government of the order met.",
                "Nigerian police said no.",
                "The French governments of the time said no.",
                "In Kenya government offices were closed on the day.",
                "The administration of the French school said no.",
                "The parliament of the students met.",
            })
    void areNoneWithoutTheirCountry(String article) {
        assertThat(Article.of(article).names(EntityType.ORGANIZATION))
                .noneMatch(name ->
                        name.equals("government") || name.equals("foreign ministry") || name.startsWith("Catholic"));
    }

    @Test
    void leaveThePlaceAndThePersonBeforeThemNamesOfTheirOwn() {
        Article article = Article.of("The Trump administration called the Hong Kong government.");

        assertThat(article.at("Trump").name()).isEqualTo("Donald Trump");
        assertThat(article.at("Hong Kong").type()).isEqualTo(EntityType.PLACE);
        assertThat(article.at("administration").name()).isEqualTo("Trump administration");
        assertThat(article.at("government").name()).isEqualTo("Hong Kong government");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Ukrainian foreign ministry said no. "Never," the Ukrainian foreign ministry said.
            Uganda's finance ministry said no. The Ugandan finance ministry met.
            The Ukrainian Foreign Ministry said no. Later the Ukrainian foreign ministry said yes.
            The Nigerian government said no. Reports said the Nigerian government would fall.
            """)
    void areOneHoweverTheyArePrinted(String article) {
        assertThat(Article.of(article).names(EntityType.ORGANIZATION)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            He lives in Conway, Washington, and works there. | Conway; Washington
            He lives in Macomb, Illinois. | Macomb; Illinois
            It snowed in Igloolik, Nunavut, on the day. | Igloolik; Nunavut
            A shop in Tokorozawa, Saitama Prefecture, opened. | Tokorozawa; Saitama Prefecture
            The plant in Tongxiang in Zhejiang province closed. | Tongxiang; Zhejiang
            The bank has a branch in Zurich, Switzerland. | Zurich, Switzerland
            """)
    void placesInOthersAreNamedByThemselves(String article, String names) {
        assertThat(Article.of(article).names(EntityType.PLACE)).containsExactly(names.split("; "));
    }
}
