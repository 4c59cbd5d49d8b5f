package org.wireroom.analysis.entities.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.text.EntityType;

class AuthorityTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "PLACE, U.S., place:united-states, Q30",
        "PLACE, THE NETHERLANDS, place:netherlands, Q55",
        "PLACE, Kurile Islands, place:kuril-islands,",
        "PLACE, Kiev, place:kyiv, Q1899",
        "PERSON, Dmitri Peskov, person:dmitry-peskov,",
        "PERSON, Recep Tayyip Erdogan, person:recep-tayyip-erdogan, Q39259",
        "ORGANIZATION, the UN, organization:united-nations, Q1065",
        "ORGANIZATION, AFP, organization:agence-france-presse, Q40464",
        "NORP, Britons, norp:british,",
        "EVENT, WWII, event:world-war-ii, Q362",
    })
    void knowsNamesHoweverTheyAreSpelt(EntityType type, String name, String id, String wikidata) {
        AuthorityEntry entry = Authority.builtIn().find(type, NameKey.of(name), Set.of());

        assertThat(entry.id()).isEqualTo(id);
        assertThat(entry.wikidata()).isEqualTo(wikidata);
    }

    @Test
    void everyEntryHasAnIdOfItsOwnMadeFromItsName() {
        List<AuthorityEntry> entries = new BuiltIn().entries();
        Set<String> ids = new HashSet<>();

        assertThat(entries).hasSizeGreaterThan(700).allSatisfy(entry -> {
            assertThat(entry.id()).isEqualTo(EntityIds.of(entry.type(), entry.name()));
            assertThat(ids.add(entry.id())).as(entry.id()).isTrue();
        });
    }

    @Test
    void everyWikidataIdIsOfOneThing() {
        Set<String> ids = new HashSet<>();

        assertThat(new BuiltIn().entries())
                .filteredOn(entry -> entry.wikidata() != null)
                .hasSizeGreaterThan(400)
                .allSatisfy(entry -> {
                    assertThat(entry.wikidata()).matches("Q[1-9][0-9]*");
                    assertThat(ids.add(entry.wikidata())).as(entry.toString()).isTrue();
                });
    }

    @Test
    void noNameIsSharedUnnoticed() {
        Authority authority = Authority.builtIn();
        List<String> lost = new BuiltIn()
                .entries().stream()
                        .filter(entry -> authority.find(entry.type(), NameKey.of(entry.name()), everything()) == null)
                        .map(AuthorityEntry::id)
                        .toList();

        assertThat(lost).isEmpty();
    }

    private static Set<String> everything() {
        return new BuiltIn()
                .entries().stream()
                        .flatMap(entry -> List.of(entry.name(), entry.name()).stream())
                        .map(NameKey::of)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void countriesOfCitiesAndOrganisationsExist() {
        Authority authority = Authority.builtIn();

        assertThat(new BuiltIn().entries())
                .filteredOn(entry -> entry.country() != null)
                .allSatisfy(entry -> assertThat(authority.byId(entry.country()))
                        .as(entry.id())
                        .isNotNull());
    }

    @Test
    void newsroomsFileWinsAndNewNamesComeFromIt() throws IOException {
        Path file = file("""
                id,type,name,aliases,roles
                desk-7,PERSON,Vladimir Putin,"Putin; V. V. Putin",President
                Q999999,organization,"Harbour Board, Port of Bern",The Board,
                """);
        Authority authority = Authority.with(file);

        assertThat(authority.find(EntityType.PERSON, "putin", Set.of()).id()).isEqualTo("desk-7");
        assertThat(authority.find(EntityType.PERSON, "v v putin", Set.of()).roles())
                .containsExactly("President");
        AuthorityEntry board = authority.find(EntityType.ORGANIZATION, "harbour board port of bern", Set.of());
        assertThat(board.wikidata()).isEqualTo("Q999999");
        assertThat(board.metonym()).isTrue();
        assertThat(authority.find(EntityType.PLACE, "moscow", Set.of()).id()).isEqualTo("place:moscow");
    }

    @Test
    void nameOfTwoEntitiesOfTheNewsroomMeansNeither() throws IOException {
        Path file = file("""
                id,type,name,aliases,roles
                a,PERSON,Anna Keller,Keller,
                b,PERSON,Thomas Keller,Keller,
                """);

        assertThat(Authority.with(file).find(EntityType.PERSON, "keller", Set.of()))
                .isNull();
        assertThat(Authority.with(file)
                        .find(EntityType.PERSON, "anna keller", Set.of())
                        .id())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,type | wrong in line 1: expected the heading id,type,name,aliases,roles",
                "id,type,name,aliases,roles;x,PERSN,Anna,, | wrong in line 2: the type is 'PERSN', expected",
                "id,type,name,aliases,roles;x,PERSON,,, | wrong in line 2: the name is missing",
                "id,type,name,aliases,roles;,PERSON,Anna,, | wrong in line 2: the id is missing",
                "id,type,name,aliases,roles;x,PERSON,Anna,,;x,PERSON,Eva,, | wrong in line 3: the id x is used twice",
            })
    void complaintsNameFileAndLine(String lines, String complaint) throws IOException {
        Path file = file(lines.replace(';', '\n'));

        assertThatThrownBy(() -> Authority.with(file))
                .isInstanceOf(AuthorityFileException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(complaint);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Authority.with(folder.resolve("none.csv")))
                .isInstanceOf(AuthorityFileException.class)
                .hasMessageContaining("none.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Vladimir Putin, person:vladimir-putin",
        "PERSON, VLADIMIR PUTIN, person:vladimir-putin",
        "PLACE, Côte d’Ivoire, place:cote-divoire",
        "ORGANIZATION, The Standard, organization:standard",
    })
    void idsAreMadeFromTypeAndName(EntityType type, String name, String id) {
        assertThat(EntityIds.of(type, name)).isEqualTo(id);
    }

    @Test
    void idsOfVeryLongAndEmptyNamesAreShortAndDiffer() {
        String a = EntityIds.of(EntityType.EVENT, "x".repeat(500) + "a");
        String b = EntityIds.of(EntityType.EVENT, "x".repeat(500) + "b");

        assertThat(a).hasSizeLessThan(90).isNotEqualTo(b);
        assertThat(EntityIds.of(EntityType.EVENT, "!!")).isNotEqualTo(EntityIds.of(EntityType.EVENT, "??"));
    }

    private Path file(String content) throws IOException {
        return Files.write(folder.resolve("own.csv"), content.getBytes(StandardCharsets.UTF_8));
    }
}
