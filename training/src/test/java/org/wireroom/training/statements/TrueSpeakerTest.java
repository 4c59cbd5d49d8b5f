package org.wireroom.training.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.text.EntityType;

class TrueSpeakerTest {
    private static final String TEXT = "Ana Ruiz spoke. Ruiz left.";
    private static final FoundEntity RUIZ = new FoundEntity(
            "person:ana-ruiz",
            EntityType.PERSON,
            "Ana María Ruiz",
            List.of("Ana M. Ruiz"),
            List.of(),
            null,
            null,
            Gender.FEMALE,
            false,
            false,
            List.of(new Mention(0, 8, MentionEvidence.MODEL), new Mention(16, 20, MentionEvidence.ALIAS)));

    @ParameterizedTest
    @CsvSource({
        "P, Ana María Ruiz, true, false",
        "P, Ana M. Ruiz, true, false",
        "P, Ana Ruiz, true, false",
        "N, Ruiz's, true, false",
        "P, Tom Beck, false, false",
        "O, Harbour Trust, false, false",
        "M, Tom Beck + Ana Ruiz, true, false",
        "U, -, false, true",
        "U, for:Ana Ruiz, true, true",
        "U, for:Tom Beck, false, true",
        "G, Ana Ruiz, false, true",
        "W, Ana Ruiz, false, true"
    })
    void isWhomTheTableNamesInAnyPrintedForm(String type, String name, boolean ruiz, boolean nobody) {
        TrueSpeaker speaker = TrueSpeaker.of(type, name);
        assertThat(speaker.is(RUIZ, TEXT)).isEqualTo(ruiz);
        assertThat(speaker.is(null, TEXT)).isEqualTo(nobody);
    }

    @Test
    void isFoundUnderTheLastWordsOfItsName() {
        assertThat(TrueSpeaker.of("N", "Although Ruiz").endsLike(RUIZ, TEXT)).isTrue();
        assertThat(TrueSpeaker.of("N", "Although Beck").endsLike(RUIZ, TEXT)).isFalse();
    }
}
