package org.wireroom.analysis.entities.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.text.EntityType;

class BuiltInTest {
    private static final BuiltIn BUILT_IN = new BuiltIn();

    private static AuthorityEntry entry(String id) {
        return BUILT_IN.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasEntriesOfEveryTypeOfNames() {
        assertThat(BUILT_IN.entries())
                .extracting(AuthorityEntry::type)
                .contains(
                        EntityType.PERSON,
                        EntityType.ORGANIZATION,
                        EntityType.PLACE,
                        EntityType.NORP,
                        EntityType.EVENT);
    }

    @Test
    void letsCountriesAndCapitalsSpeak() {
        assertThat(entry("place:japan").metonym()).isTrue();
        assertThat(entry("place:japan").country()).isEqualTo("place:japan");
        assertThat(entry("place:moscow").metonym()).isTrue();
        assertThat(entry("place:moscow").country()).isEqualTo("place:russia");
        assertThat(entry("place:kuril-islands").metonym()).isFalse();
        assertThat(entry("organization:united-nations").country()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Russian, place:russia",
        "Britons, place:united-kingdom",
        "Japanese, place:japan",
        "Afghans, place:afghanistan",
        "French, place:france"
    })
    void knowsTheCountriesOfPeoples(String word, String country) {
        assertThat(BUILT_IN.nationalities()).containsEntry(word, country);
    }

    @Test
    void knowsOneAdjectiveOfEveryCountry() {
        assertThat(BUILT_IN.adjectives())
                .containsEntry("place:russia", "Russian")
                .containsEntry("place:afghanistan", "Afghan")
                .allSatisfy((country, adjective) ->
                        assertThat(BUILT_IN.nationalities()).containsEntry(adjective, country));
    }

    @Test
    void knowsTheGendersOfPeople() {
        assertThat(BUILT_IN.entries())
                .filteredOn(entry -> entry.type() == EntityType.PERSON)
                .allSatisfy(entry -> assertThat(entry.gender()).isNotEqualTo(Gender.UNKNOWN));
        assertThat(entry("person:vladimir-putin").gender()).isEqualTo(Gender.MALE);
        assertThat(entry("person:angela-merkel").gender()).isEqualTo(Gender.FEMALE);
        assertThat(entry("place:moscow").gender()).isEqualTo(Gender.UNKNOWN);
    }
}
