package org.wireroom.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void keepsTheTagsThatAlertRulesName() {
        assertThat(Outcome.values())
                .extracting(Outcome::meter)
                .containsExactly("extracted", "rejected", "withdrawn", "superseded", "unchanged", "withheld");
    }

    @Test
    void namesADeadLetterInWords() {
        assertThat(Outcome.DEAD_LETTER.words()).isEqualTo("dead letter");
    }
}
