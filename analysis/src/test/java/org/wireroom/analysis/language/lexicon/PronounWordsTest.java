package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PronounWordsTest {
    @Test
    void tellAGender() {
        assertThat(PronounWords.ofGender("he")).containsExactlyInAnyOrder("he", "his", "him", "himself");
        assertThat(PronounWords.ofGender("she")).containsExactlyInAnyOrder("she", "her", "hers", "herself");
        assertThat(PronounWords.ofGender("they")).isEmpty();
    }

    @Test
    void nameASpeakerUnlessTheyReferBack() {
        assertThat(PronounWords.ofSpeaker("he")).contains("he").doesNotContain("himself", "she");
        assertThat(PronounWords.ofSpeaker("she")).contains("she").doesNotContain("herself", "hers");
        assertThat(PronounWords.ofSpeaker("they")).contains("they", "it").doesNotContain("he");
        assertThat(PronounWords.ofSpeaker("nobody")).isEmpty();
    }

    @Test
    void makeARoleThatOfOneHolder() {
        assertThat(PronounWords.definite())
                .contains("the", "his", "their", "this")
                .doesNotContain("a", "he", "who");
    }

    @Test
    void openRelativeClauses() {
        assertThat(PronounWords.relative()).contains("who", "which", "that").doesNotContain("he", "the");
    }
}
