package org.wireroom.formats.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wireroom.formats.html.HtmlBody;
import org.wireroom.formats.html.HtmlFormat;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.rules.RuleDescription;
import org.wireroom.text.rules.RuleExamples;

class PageRulesTest {
    private static final HtmlFormat PAGES = new HtmlFormat();
    private static final Instant RECEIVED = Instant.parse("2026-11-22T00:00:00Z");
    private static final RuleExamples EXAMPLES = new RuleExamples(PageRulesTest::read);

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleDoesWhatItsExamplesShow(RuleDescription rule) {
        assertThat(EXAMPLES.faults(rule)).isEmpty();
    }

    static Stream<Named<RuleDescription>> rules() {
        return PageRule.catalog().descriptions().stream()
                .map(rule -> Named.of(rule.rule().id(), rule));
    }

    /** An example is read as a page, which may be refused, and as the body that another format carries. */
    private static List<Object> read(String html) {
        try {
            return List.of(
                    ReadFields.of(PAGES.read(html.getBytes(StandardCharsets.UTF_8), RECEIVED)), HtmlBody.of(html));
        } catch (UndecodableException e) {
            return List.of(e.getMessage(), HtmlBody.of(html));
        }
    }
}
