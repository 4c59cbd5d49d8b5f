package org.wireroom.analysis.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.ArticleFindings;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.rules.RuleDescription;
import org.wireroom.text.rules.RuleExamples;

/** Runs the examples of the rules about entities. They are published on Wednesday, 15 May 2024; two hyphens end a dateline. */
class EntityRulesTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();
    private static final RuleExamples EXAMPLES = new RuleExamples(EntityRulesTest::found);
    private static final String DATELINE_END = " -- ";
    private static final String PARAGRAPH_END = "\n\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleDoesWhatItsExamplesShow(String id) {
        assertThat(EXAMPLES.faults(EntityRules.catalog().get(id))).isEmpty();
    }

    static Stream<String> rules() {
        return EntityRules.catalog().descriptions().stream()
                .map(RuleDescription::rule)
                .map(rule -> rule.id());
    }

    /** The entities, and whose statements there are. */
    private static Object found(String text) {
        ArticleFindings findings = ANALYZER.findings(labelled(text));
        List<String> speakers = findings.statements().stream()
                .map(statement ->
                        statement.speaker() == null ? null : statement.speaker().entity())
                .map(entity -> entity == null ? "" : entity.entityId())
                .toList();
        return List.of(findings.entities().entities(), speakers);
    }

    private static LabelledText labelled(String text) {
        List<LabelledSpan> spans = new ArrayList<>();
        int from = 0;
        int dateline = text.indexOf(DATELINE_END);
        if (dateline >= 0) {
            spans.add(new LabelledSpan(SegmentKind.DATELINE, 0, dateline));
            from = dateline + DATELINE_END.length();
        }
        while (from < text.length()) {
            int end = text.indexOf(PARAGRAPH_END, from);
            int to = end < 0 ? text.length() : end;
            spans.add(new LabelledSpan(SegmentKind.PARAGRAPH, from, to));
            from = end < 0 ? to : end + PARAGRAPH_END.length();
        }
        return new LabelledText(text, "en", spans, null, null, "2024-05-15");
    }
}
