package org.wireroom.analysis.entities.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.text.EntityType;

/** Which names mean what where a newsroom has entries of its own. */
class AuthorityNamesTest {
    @TempDir
    Path folder;

    private Authority with(String lines) throws IOException {
        return Authority.with(Files.writeString(
                folder.resolve("own.csv"), "id,type,name,aliases,roles\n" + lines.replace('¶', '\n') + "\n"));
    }

    private static String id(AuthorityEntry entry) {
        return entry == null ? null : entry.id();
    }

    @Test
    void anAmbiguousNameNeedsACompanionUnlessItIsTheNewsroomsOwn() throws IOException {
        Authority builtIn = Authority.builtIn();
        assertThat(builtIn.find(EntityType.PLACE, "georgia", Set.of("atlanta"))).isNull();
        assertThat(id(builtIn.find(EntityType.PLACE, "georgia", Set.of("tbilisi"))))
                .isEqualTo("place:georgia");
        Authority own = with("desk-1,PLACE,Georgia,,");
        assertThat(id(own.find(EntityType.PLACE, "georgia", Set.of()))).isEqualTo("desk-1");
    }

    @Test
    void aNameMeansWhatItsTypeSays() throws IOException {
        Authority own = with("a,PLACE,Tema,,¶b,ORGANIZATION,Tema,,");
        assertThat(id(own.find(EntityType.PLACE, "tema", Set.of()))).isEqualTo("a");
        assertThat(id(own.find(EntityType.ORGANIZATION, "tema", Set.of()))).isEqualTo("b");
        assertThat(own.find(EntityType.PERSON, "tema", Set.of())).isNull();
        assertThat(own.own("tema")).isNull();
    }

    @Test
    void aNameThatOneEntityHasTwiceIsStillItsOwn() throws IOException {
        Authority own = with("a,PLACE,Tema Bay,\"TEMA BAY; Tema\",");
        assertThat(id(own.find(EntityType.PLACE, "tema bay", Set.of()))).isEqualTo("a");
        assertThat(id(own.own("tema"))).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Lantern   | 3
            LANTERN   | 3
            Tema      | 1
            Tom       | 2
            Lan       | 0
            lanterns  | 0
            Harbour   | 0
            """)
    void namesAreLookedUpAsFarAsTheLongestThatBeginsSo(String word, int words) throws IOException {
        Authority own = with("a,EVENT,Lantern Week,Lantern Week Run,¶b,PLACE,Tema,,¶c,PERSON,Anna Beck,Tom Beck,");
        assertThat(own.longestFrom("the " + word + " is", 4, 4 + word.length())).isEqualTo(words);
    }

    @Test
    void countriesAreKnownByTheirPeoples() {
        Authority authority = Authority.builtIn();
        assertThat(authority.countryOf("russian")).isEqualTo("place:russia");
        assertThat(authority.countryOf("russia")).isNull();
        assertThat(authority.adjectiveOf("place:russia")).isEqualTo("Russian");
        assertThat(authority.adjectiveOf("place:moscow")).isNull();
        assertThat(authority.byId("place:russia").name()).isEqualTo("Russia");
        assertThat(authority.byId("place:nowhere")).isNull();
    }

    @Test
    void anEntryOfTheProjectKeepsTheNamesThatTheNewsroomDoesNotTake() throws IOException {
        Authority own = with("desk-7,PERSON,Vladimir Putin,,");
        assertThat(id(own.find(EntityType.PERSON, "vladimir putin", Set.of()))).isEqualTo("desk-7");
        assertThat(id(own.find(EntityType.PERSON, "vladimir v putin", Set.of())))
                .isEqualTo("person:vladimir-putin");
    }
}
