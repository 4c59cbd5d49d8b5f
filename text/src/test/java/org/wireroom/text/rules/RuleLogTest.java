package org.wireroom.text.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleLogTest {
    private enum Weather implements Rule {
        HEAVY_RAIN,
        SNOW
    }

    @Test
    void aRuleIsNamedAfterItsConstant() {
        assertThat(Weather.HEAVY_RAIN.id()).isEqualTo("heavy-rain");
    }

    @Test
    void withoutALogEveryRuleDecidesWhereItsConditionHolds() {
        assertThat(Weather.SNOW.decides(true, 3)).isTrue();
        assertThat(Weather.SNOW.decides(false, 3)).isFalse();
    }

    @Test
    void aLogListsTheDecisionsByPositionOnceEach() {
        try (RuleLog log = RuleLog.open(Set.of())) {
            Weather.SNOW.decides(true, 7);
            Weather.HEAVY_RAIN.decides(true, 2);
            Weather.HEAVY_RAIN.decides(false, 4);
            Weather.SNOW.decides(true, 7);

            assertThat(log.decisions())
                    .isEqualTo(List.of(
                            new RuleLog.Decision(Weather.HEAVY_RAIN, 2), new RuleLog.Decision(Weather.SNOW, 7)));
            assertThat(log.has(Weather.SNOW)).isTrue();
        }
    }

    @Test
    void aRuleThatIsSwitchedOffDecidesNothing() {
        try (RuleLog log = RuleLog.open(Set.of(Weather.SNOW))) {
            assertThat(Weather.SNOW.decides(true, 7)).isFalse();
            assertThat(Weather.HEAVY_RAIN.decides(true, 7)).isTrue();
            assertThat(log.has(Weather.SNOW)).isFalse();
        }
        assertThat(Weather.SNOW.decides(true, 7)).isTrue();
    }

    @Test
    void aThreadHasOneLog() {
        try (RuleLog log = RuleLog.open(Set.of())) {
            assertThat(log.decisions()).isEmpty();
            assertThatThrownBy(() -> RuleLog.open(Set.of())).isInstanceOf(IllegalStateException.class);
        }
    }
}
