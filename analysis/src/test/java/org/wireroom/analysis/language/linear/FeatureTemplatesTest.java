package org.wireroom.analysis.language.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wireroom.analysis.language.tagging.NameTemplate;
import org.wireroom.analysis.language.tagging.PartOfSpeechTemplate;
import org.wireroom.analysis.statements.templates.ContentTemplate;
import org.wireroom.analysis.statements.templates.CueTemplate;
import org.wireroom.analysis.statements.templates.DecisionTemplate;
import org.wireroom.analysis.statements.templates.SourceTemplate;

class FeatureTemplatesTest {
    private enum Twice implements FeatureTemplate {
        SUN,
        MOON;

        @Override
        public Key key() {
            return new Key(WeatherTemplate.Group.AIR, 7);
        }
    }

    private enum Reordered implements FeatureTemplate {
        RAIN(3),
        WIND(1),
        PRESSURE(2);

        private final int number;

        Reordered(int number) {
            this.number = number;
        }

        @Override
        public Key key() {
            return new Key(WeatherTemplate.Group.AIR, number);
        }
    }

    private static List<FeatureTemplates> models() {
        return List.of(
                CueTemplate.ALL,
                ContentTemplate.ALL,
                SourceTemplate.ALL,
                DecisionTemplate.ALL,
                NameTemplate.ALL,
                PartOfSpeechTemplate.ALL);
    }

    @ParameterizedTest
    @MethodSource("models")
    void noTwoTemplatesOfAModelHaveTheSameNumber(FeatureTemplates model) {
        assertThat(model.all())
                .hasSizeGreaterThan(20)
                .extracting(template -> template.key().seed())
                .doesNotHaveDuplicates();
    }

    @Test
    void namesTwoTemplatesWithTheSameNumber() {
        assertThatThrownBy(() -> FeatureTemplates.of("sky", Twice.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SUN")
                .hasMessageContaining("MOON");
    }

    @Test
    void theDigestDoesNotDependOnTheirOrderOrGroups() {
        assertThat(FeatureTemplates.of("weather", Reordered.class).digest())
                .isEqualTo(FeatureTemplates.of("weather", WeatherTemplate.class).digest());
    }

    @Test
    void theDigestsOfAllModelsDiffer() {
        assertThat(models()).extracting(FeatureTemplates::digest).doesNotHaveDuplicates();
    }
}
