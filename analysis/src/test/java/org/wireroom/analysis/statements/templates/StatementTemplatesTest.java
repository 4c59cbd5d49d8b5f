package org.wireroom.analysis.statements.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wireroom.analysis.language.linear.FeatureTemplate;

/** Two templates of one model with the same number would share their weights. */
class StatementTemplatesTest {
    @ParameterizedTest
    @MethodSource("models")
    void haveNumbersOfTheirOwn(List<FeatureTemplate> templates) {
        assertThat(templates.stream().map(one -> one.key().seed())).doesNotHaveDuplicates();
    }

    static Stream<List<? extends FeatureTemplate>> models() {
        return Stream.of(
                List.of(ContentTemplate.values()),
                List.of(CueTemplate.values()),
                List.of(DecisionTemplate.values()),
                List.of(SourceTemplate.values()),
                List.of(SpeakerTemplate.values()));
    }
}
