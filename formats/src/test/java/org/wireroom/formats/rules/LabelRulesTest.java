package org.wireroom.formats.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.text.rules.RuleCatalog;
import org.wireroom.text.rules.RuleDescription;
import org.wireroom.text.rules.RuleExamples;

class LabelRulesTest {
    private static final ArticleLabeller LABELLER = new ArticleLabeller();
    private static final Instant RECEIVED = Instant.parse("2026-11-22T00:00:00Z");
    private static final RuleExamples EXAMPLES = new RuleExamples(LabelRulesTest::read);

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleDoesWhatItsExamplesShow(RuleDescription rule) {
        assertThat(EXAMPLES.faults(rule)).isEmpty();
    }

    static Stream<Named<RuleDescription>> rules() {
        return RuleCatalog.all(LabelRule.catalog(), DateRule.catalog()).descriptions().stream()
                .map(rule -> Named.of(rule.rule().id(), rule));
    }

    private static ReadFields read(String text) {
        return ReadFields.of(
                LABELLER.label(text, RECEIVED).source("text/plain", "UTF-8").build());
    }
}
