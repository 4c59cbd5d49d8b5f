package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kremlin spokesman Thomas Keller said no on Monday. | Kremlin spokesman",
                "Russian Foreign Minister Thomas Keller said no on Monday. | Russian Foreign Minister",
                "On Monday, Finnish Prime Minister Thomas Keller said no. | Finnish Prime Minister",
                "Former deputy foreign minister Thomas Keller said no on Monday. | Former deputy foreign minister",
                "They met President Thomas Keller in Bern on Monday. | President",
                "Putin's aide Thomas Keller said no on Monday. | aide",
                "Minister of Foreign Affairs Thomas Keller said no on Monday. | Minister of Foreign Affairs",
                "\"No,\" port director Thomas Keller said in Bern. | port director",
                "Thomas Keller, Press Secretary of the Russian President, said no. | Press Secretary of the Russian President",
                "Thomas Keller, the Russian foreign minister, said no on Monday. | Russian foreign minister",
                "Thomas Keller, a spokesman for the Red Cross, said no on Monday. | spokesman for the Red Cross",
                "\"No,\" said Thomas Keller, an analyst at Danube Bank. | analyst at Danube Bank",
                "\"No,\" said Thomas Keller, chairman when the bank failed. | chairman",
                "Hospital director Dr Thomas Keller said no on Monday. | Hospital director; Dr",
                "Former prime minister Sir Thomas Keller said no on Monday. | Former prime minister; Sir",
            })
    void titlesBesideANameAreItsRoles(String text, String role) {
        assertThat(Article.of(text).roles("Thomas Keller")).containsExactly(role.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thomas Keller, who met the president, said no on Monday.",
                "Mr Thomas Keller said no on Monday.",
                "On Monday Thomas Keller said no.",
                "Thomas Keller, Anna Brandt and the mayor said no on Monday.",
                "In the city of Bern Thomas Keller said no.",
            })
    void nothingElseIsARole(String text) {
        assertThat(Article.of(text).roles("Thomas Keller")).isEmpty();
    }

    @Test
    void rolesComeInTextOrderInEveryRun() {
        String text = "Finance minister Thomas Keller said no on Monday. The union leader Thomas Keller said no.\n"
                + "The mayor Thomas Keller said no. The police chief Thomas Keller said no on Tuesday.";
        assertThat(Article.of(text).roles("Thomas Keller"))
                .containsExactly("Finance minister", "union leader", "mayor", "police chief");
    }

    @Test
    void theOrganisationInATitleIsAMentionOfItsOwn() {
        Article article =
                Article.of("Kremlin spokesman Thomas Keller told reporters on Monday that talks would go on.");

        assertThat(article.at("Kremlin").entityId()).isEqualTo("organization:kremlin");
        assertThat(article.at("Thomas Keller").roles().get(0).of()).isEqualTo("organization:kremlin");
        assertThat(article.at("spokesman")).isNull();
    }

    @Test
    void theAdjectiveInATitleTellsTheCountry() {
        Article article =
                Article.of("Japanese Foreign Minister Thomas Keller told reporters on Monday that talks would go on.");

        assertThat(article.at("Thomas Keller").roles().get(0).of()).isEqualTo("place:japan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Kremlin spokesman | Thomas Keller",
                "the press secretary | Thomas Keller",
                "the Russian presidential spokesman | Thomas Keller",
                "the spokesman | Thomas Keller",
                "the Kremlin official | Thomas Keller",
                "the Russian official |",
                "the official |",
                "the Japanese spokesman |",
                "the Finnish foreign minister | Anna Brandt",
                "Finland's foreign minister | Anna Brandt",
                "the foreign minister of Finland | Anna Brandt",
                "the foreign minister | Anna Brandt",
                "the minister | Anna Brandt",
                "the deputy foreign minister |",
                "the Russian foreign minister |",
                "the prime minister |",
                "the president |",
                "the table |",
            })
    void roleWithoutANameMeansItsOnlyHolder(String role, String name) {
        Article article =
                Article.of("Kremlin spokesman Thomas Keller told reporters on Monday that talks would go on.\n"
                        + "Finnish Foreign Minister Anna Brandt arrived in Moscow on Tuesday.");

        assertThat(article.holder(role)).isEqualTo(name);
    }

    @Test
    void roleOfTwoPeopleIsNobodysUntilOneIsNear() {
        Article both = Article.of("President Anna Brandt met President Thomas Keller in Bern on Monday.");
        Article near = Article.of("President Anna Brandt arrived in Bern on Monday."
                + " The sun shone on the lake.".repeat(20) + " President Thomas Keller met her.");

        assertThat(both.holder("the president")).isNull();
        assertThat(near.holder("the president")).isEqualTo("Thomas Keller");
    }

    @Test
    void possessorOfATitleIsPartOfIt() {
        Article article = Article.of("Vladimir Putin's aide Thomas Keller spoke on Monday. Anna Brandt listened.");

        assertThat(article.holder("Putin's aide")).isEqualTo("Thomas Keller");
        assertThat(article.holder("the aide of Vladimir Putin")).isEqualTo("Thomas Keller");
    }

    @Test
    void authorityFileTellsARoleThatTheArticleDoesNot() {
        Article article = Article.of("Emmanuel Macron met Anna Brandt in Bern on Monday.");

        assertThat(article.holder("the French president")).isEqualTo("Emmanuel Macron");
        assertThat(article.holder("the German president")).isNull();
    }
}
