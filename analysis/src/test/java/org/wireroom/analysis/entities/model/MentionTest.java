package org.wireroom.analysis.entities.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.text.EntityType;

class MentionTest {
    @Test
    void isThePartOfTheTextThatNamesAnEntity() {
        Mention mention = new Mention(3, 9, MentionEvidence.MODEL);
        assertThat(mention.in("Mr Keller left")).isEqualTo("Keller");
    }

    @ParameterizedTest
    @CsvSource({"-1, 4", "5, 4"})
    void isARangeOfText(int start, int end) {
        assertThatThrownBy(() -> new Mention(start, end, MentionEvidence.MODEL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Role("mayor", start, end, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isFoundByItsTokens() {
        NameMention ana =
                new NameMention(1, 3, 4, 12, EntityType.PERSON, "Ana Ruiz", "ana ruiz", MentionEvidence.MODEL);
        NameMention agency = new NameMention(0, 0, 0, 3, EntityType.ORGANIZATION, "NNA", "nna", MentionEvidence.AGENCY);
        MentionsByToken byToken = new MentionsByToken(List.of(agency, ana), 4);
        assertThat(byToken.at(0)).isNull();
        assertThat(byToken.at(1)).isSameAs(ana);
        assertThat(byToken.at(2)).isSameAs(ana);
        assertThat(byToken.at(3)).isNull();
    }
}
