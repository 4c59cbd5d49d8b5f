package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrepositionsTest {
    @Test
    void differByWhatTheyPrecede() {
        assertThat(Prepositions.beforePlaces())
                .contains("in", "near", "visited")
                .doesNotContain("for", "during");
        assertThat(Prepositions.ofAdverbials())
                .contains("at", "during", "after")
                .doesNotContain("of", "visited");
        assertThat(Prepositions.afterOffices())
                .contains("of", "to", "for", "with")
                .doesNotContain("near", "during");
        assertThat(Prepositions.afterPeople()).contains("of", "from", "in").doesNotContain("during", "visited");
    }

    @Test
    void insideTitlesMayAlsoFollowAnOffice() {
        assertThat(Prepositions.afterOffices()).containsAll(Prepositions.insideTitles());
        assertThat(Prepositions.insideTitles()).contains("of", "for").doesNotContain("in", "with");
    }
}
