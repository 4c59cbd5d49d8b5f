package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wireroom.text.StatementKind;

class ConfidenceTest {
    private final Confidence confidence = new Confidence();

    @ParameterizedTest
    @EnumSource(StatementKind.class)
    void growsWithTheProbability(StatementKind kind) {
        double before = 0;
        for (int percent = 0; percent <= 100; percent++) {
            double now = confidence.of(kind, percent / 100.0);
            assertThat(now).isBetween(before, 1.0);
            before = now;
        }
        assertThat(before).isGreaterThan(0.9);
    }

    @Test
    void isHigherForQuotedWordsThanForReportedSpeechOfTheSameProbability() {
        for (int percent = 0; percent <= 90; percent += 10) {
            double probability = percent / 100.0;
            assertThat(confidence.of(StatementKind.DIRECT, probability))
                    .isEqualTo(confidence.of(StatementKind.MIXED, probability))
                    .isGreaterThanOrEqualTo(confidence.of(StatementKind.INDIRECT, probability));
        }
    }

    @Test
    void isRoundedToHundredths() {
        double found = confidence.of(StatementKind.INDIRECT, 0.4567);
        assertThat(found * 100).isEqualTo(Math.rint(found * 100));
    }
}
