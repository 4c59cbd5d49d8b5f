package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.text.EntityType;

class KnownNamesTest {
    @TempDir
    Path folder;

    @Test
    void warsAreEventsHoweverTheyAreCounted() {
        Article article =
                Article.of("The bridge was built after World War II. In World War Two it was mined; WWII took it.");

        assertThat(article.names(EntityType.EVENT)).containsExactly("World War II");
        assertThat(article.at("WWII").mentions()).hasSize(3);
    }

    @Test
    void namesOfTheNewsroomAreFoundWhereverTheyStand() throws IOException {
        Authority authority = newsroom("desk-1,EVENT,Lantern Week,the Lanterns,");
        Article article =
                Article.of("The harbour closes for Lantern Week on Monday. Nobody works in Lantern Week.", authority);

        assertThat(article.at("Lantern Week").entityId()).isEqualTo("desk-1");
        assertThat(article.at("Lantern Week").mentions()).hasSize(2);
    }

    @Test
    void typeOfTheNewsroomWins() throws IOException {
        Authority authority = newsroom("desk-2,ORGANIZATION,Thomas Keller,Keller,");
        Article article =
                Article.of("Thomas Keller said on Monday that sales of its boots rose. Keller makes boots.", authority);

        assertThat(article.at("Thomas Keller").type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(article.atLast("Keller")).isSameAs(article.at("Thomas Keller"));
    }

    @Test
    void longestKnownNameIsTaken() throws IOException {
        Authority authority = newsroom("a,EVENT,Lantern Week,,\nb,EVENT,Lantern Week Run,,");
        Article article = Article.of("Two thousand came to the Lantern Week Run on Monday.", authority);

        assertThat(article.at("Lantern Week").entityId()).isEqualTo("b");
    }

    @Test
    void possessiveIsNoPlural() throws IOException {
        Authority authority = newsroom("desk-3,PLACE,Old Lanterns,,");
        Article article = Article.of("Visitors liked Old Lantern's windows on Monday.", authority);

        assertThat(article.entities().byId("desk-3")).isNull();
    }

    private Authority newsroom(String lines) throws IOException {
        return Authority.with(
                Files.writeString(folder.resolve("own.csv"), "id,type,name,aliases,roles\n" + lines + "\n"));
    }
}
