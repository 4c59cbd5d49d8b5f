package org.wireroom.analysis.entities.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.text.EntityType;

class FoundEntityTest {
    private static FoundEntity entity(EntityType type, Gender gender, boolean plural) {
        EntityBuilder builder = new EntityBuilder(type);
        builder.add(new Mention(0, 4, MentionEvidence.MODEL), "Barda");
        builder.gender(gender);
        if (plural) {
            builder.plural();
        }
        return builder.found();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERSON       | MALE    | false | he
            PERSON       | FEMALE  | false | she
            PERSON       | UNKNOWN | false | he or she
            PERSON       | UNKNOWN | true  | they
            PERSON       | MALE    | true  | they
            ORGANIZATION | UNKNOWN | false | it
            PLACE        | UNKNOWN | false | it
            """)
    void isReferredToByAPronounThatFits(EntityType type, Gender gender, boolean plural, String pronouns) {
        List<String> fitting = List.of(pronouns.split(" or "));
        FoundEntity entity = entity(type, gender, plural);
        assertThat(entity.mayBeHe()).isEqualTo(fitting.contains("he"));
        assertThat(entity.mayBeShe()).isEqualTo(fitting.contains("she"));
        assertThat(entity.isOnePerson()).isEqualTo(fitting.contains("he") || fitting.contains("she"));
    }
}
