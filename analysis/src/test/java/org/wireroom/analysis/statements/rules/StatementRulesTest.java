package org.wireroom.analysis.statements.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.statements.FoundStatement;
import org.wireroom.analysis.statements.speaker.FoundSpeaker;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;
import org.wireroom.text.rules.RuleDescription;
import org.wireroom.text.rules.RuleExamples;

class StatementRulesTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();
    private static final String PARAGRAPH_BREAK = "\n\n";
    private static final Pattern ENDS_WITH_MARK = Pattern.compile("(?s).*\\p{Punct}|.*[”’»]");
    private static final RuleExamples EXAMPLES = new RuleExamples(StatementRulesTest::found);

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleDoesWhatItsExamplesShow(RuleDescription rule) {
        assertThat(EXAMPLES.faults(rule)).isEmpty();
    }

    static Stream<Named<RuleDescription>> rules() {
        return StatementRule.catalog().descriptions().stream()
                .map(rule -> Named.of(rule.rule().id(), rule));
    }

    private static List<String> found(String text) {
        LabelledText article = new LabelledText(text, "en", spans(text), null, null, "2024-03-05T00:00:00Z");
        return ANALYZER.findings(article).statements().stream()
                .map(statement -> described(text, statement))
                .toList();
    }

    /** Paragraphs; of several the first is a headline if no mark ends it. */
    private static List<LabelledSpan> spans(String text) {
        List<LabelledSpan> spans = new ArrayList<>();
        int at = 0;
        for (String block : text.split(PARAGRAPH_BREAK, -1)) {
            int end = at + block.length();
            boolean headline = at == 0
                    && end < text.length()
                    && !ENDS_WITH_MARK.matcher(block).matches();
            spans.add(new LabelledSpan(headline ? SegmentKind.HEADLINE : SegmentKind.PARAGRAPH, at, end));
            at = end + PARAGRAPH_BREAK.length();
        }
        return spans;
    }

    private static String described(String text, FoundStatement statement) {
        return String.join(
                " | ",
                statement.kind() + " " + statement.stance() + (statement.repaired() ? " repaired" : ""),
                statement.spans().stream()
                        .map(span -> words(text, span))
                        .toList()
                        .toString(),
                words(text, statement.cue()),
                who(text, statement.speaker()),
                who(text, statement.via()),
                words(text, statement.addressee()),
                String.valueOf(statement.saidOn()));
    }

    private static String who(String text, FoundSpeaker speaker) {
        if (speaker == null) {
            return "nobody";
        }
        String name = speaker.entity() == null ? "unknown" : speaker.entity().name();
        String others = speaker.others().stream()
                .map(other -> " and " + who(text, other))
                .collect(Collectors.joining());
        return words(text, speaker.mention()) + " = " + name + ", " + speaker.resolution() + others;
    }

    private static String words(String text, Span span) {
        return span == null ? "none" : text.substring(span.start(), span.end());
    }
}
