package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.text.EntityType;

class NonPersonEntitiesTest {
    @Test
    void acronymInBracketsIsTheNameBeforeThem() {
        Article article = Article.of("The Forest Management Agency (FMA) closed the park on Monday.\n"
                + "The FMA said on Tuesday that the park would open in May.");

        assertThat(article.atLast("FMA")).isSameAs(article.at("Forest Management Agency"));
        assertThat(article.at("Forest Management Agency").aliases()).containsExactly("FMA");
    }

    @Test
    void knownAcronymIsItsOrganisationWithoutBrackets() {
        Article article =
                Article.of("Talks between the European Union and Norway ended on Monday. The EU said it was content.");

        assertThat(article.atLast("EU")).isSameAs(article.at("European Union"));
        assertThat(article.at("European Union").wikidata()).isEqualTo("Q458");
    }

    @Test
    void companyIsMeantByItsFirstWord() {
        Article article = Article.of("Brandauer Motor Corp said on Monday that it would build a plant in Ohio.\n"
                + "Shares of Brandauer rose 3 percent in Tokyo.");

        assertThat(article.atLast("Brandauer")).isSameAs(article.at("Brandauer Motor"));
    }

    @Test
    void ministryBehindAnAdjectiveIsThatCountrysMinistry() {
        Article article = Article.of("The Ukrainian Foreign Ministry said on Monday that talks would go on.\n"
                + "The Foreign Ministry gave no date.");

        assertThat(article.atLast("Foreign Ministry")).isSameAs(article.at("Foreign Ministry"));
        assertThat(article.atLast("Foreign Ministry").name()).isEqualTo("Ukrainian Foreign Ministry");
    }

    @Test
    void ministryOfACountryHasItsName() {
        Article article = Article.of("According to Uganda's Ministry of Health, 20 people were ill on Monday.");

        assertThat(article.at("Ministry of Health").entityId()).isEqualTo("organization:ugandan-ministry-of-health");
    }

    @Test
    void twoMinistriesStayTwo() {
        Article article = Article.of("The Russian Foreign Ministry answered the Japanese Foreign Ministry on Monday.");

        assertThat(article.names(EntityType.ORGANIZATION))
                .containsExactly("Russian Foreign Ministry", "Japanese Foreign Ministry");
    }

    @Test
    void placesHaveOneEntityHoweverTheyAreSpelt() {
        Article article =
                Article.of("Talks on the Kurils ended in Tokyo on Monday. The Kuril Islands lie north of Japan.\n"
                        + "TOKYO AND THE UNITED STATES\nThe U.S. and the USA took no part. America is far away.");

        assertThat(article.at("Kurils")).isSameAs(article.at("Kuril Islands"));
        assertThat(article.at("TOKYO")).isSameAs(article.at("Tokyo"));
        assertThat(article.at("U.S.")).isSameAs(article.at("USA")).isSameAs(article.at("America"));
        assertThat(article.at("U.S.").entityId()).isEqualTo("place:united-states");
    }

    @Test
    void islandIsMeantWithoutTheWord() {
        Article article = Article.of("Fishermen of the Tamboru Islands met in Tamboru on Monday.");

        assertThat(article.atLast("Tamboru")).isSameAs(article.at("Tamboru Islands"));
    }

    @Test
    void ambiguousNameNeedsACompanion() {
        assertThat(Article.of("The bus from Atlanta crossed Georgia on Monday.")
                        .at("Georgia")
                        .wikidata())
                .isNull();
        assertThat(Article.of("The bus from Tbilisi crossed Georgia on Monday.")
                        .at("Georgia")
                        .wikidata())
                .isEqualTo("Q230");
    }

    @Test
    void capitalsAndCountriesSpeakAndRiversDoNot() {
        Article article = Article.of("Moscow and the Kremlin told Japan on Monday that the Volga was closed.");

        assertThat(article.at("Moscow").metonym()).isTrue();
        assertThat(article.at("Kremlin").metonym()).isTrue();
        assertThat(article.at("Japan").metonym()).isTrue();
        assertThat(article.at("Volga").metonym()).isFalse();
    }

    @Test
    void peopleOfACountryAreOneGroup() {
        Article article = Article.of("A Russian ship took Russians home on Monday. The Russian captain waved.");

        assertThat(article.names(EntityType.NORP)).containsExactly("Russian");
    }

    @Test
    void broadcasterWithANumberIsNoCountry() {
        Article article = Article.of("He told Russia 1 TV channel on Monday that Russia would answer.");

        assertThat(article.at("Russia 1").name()).isEqualTo("Russia 1");
        assertThat(article.at("Russia 1").type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(article.atLast("Russia").type()).isEqualTo(EntityType.PLACE);
    }

    @Test
    void fieldOfAMinisterIsNoOrganisation() {
        Article article = Article.of("Russian Far East Development Minister Ivan Kalinov left for Tokyo on Monday.");

        assertThat(article.names(EntityType.ORGANIZATION)).isEmpty();
        assertThat(article.at("Far East").type()).isEqualTo(EntityType.PLACE);
        assertThat(article.roles("Ivan Kalinov")).containsExactly("Russian Far East Development Minister");
    }

    @Test
    void agencyThatSignsIsAnOrganisationWhereItSigns() {
        Article article = Article.signed(
                "/TASS/. The port of Murmansk was closed on Monday. Ships waited, TASS reported.", "TASS");

        assertThat(article.entities().agency().entityId()).isEqualTo("organization:tass");
        assertThat(article.entities().agency().mentions())
                .extracting(Mention::evidence)
                .containsExactly(MentionEvidence.AGENCY, MentionEvidence.AUTHORITY);
    }

    @Test
    void datesAndAmountsOfOneValueAreOneEntity() {
        Article article = Article.of(
                "They paid $4.5 million on March 3, 2019.\nThe $4.5 million came late. March 3, 2019 was a Sunday.");

        assertThat(article.at("$4.5").entityId()).isEqualTo("money:usd-4500000");
        assertThat(article.at("$4.5").mentions()).hasSize(2);
        assertThat(article.at("March 3").value()).isEqualTo("2019-03-03");
        assertThat(article.at("March 3").mentions()).hasSize(2);
    }

    @Test
    void mentionsDoNotOverlapAndLieInTheText() {
        String text =
                "MOSCOW, May 5 - Theresa May met May Day marchers in May 2017, paying 5 U.S. dollars. 😀 Moscow's mayor left.";
        List<Mention> mentions = Article.of(text).entities().mentions();

        assertThat(mentions).isNotEmpty();
        int end = 0;
        for (Mention mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            end = mention.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(Article.of("").entities().entities()).isEmpty();
        assertThat(ArticleEntities.none().at(0)).isNull();
    }
}
