package org.wireroom.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.settings.SettingsException;

class ExtractionRulesTest {
    @Test
    void everyRuleIsOnByDefault() {
        assertThat(new Settings(Map.of()).get(ExtractionRules.OFF)).isEmpty();
    }

    @Test
    void aRuleThatDoesNotExistCannotBeSwitchedOff() {
        Settings settings = new Settings(Map.of("rules.off", "no-such-rule"));
        assertThatThrownBy(() -> settings.get(ExtractionRules.OFF))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("rules.off")
                .hasMessageContaining("there is no rule 'no-such-rule'");
    }
}
