package org.wireroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.StatementKind;

class ArticleAnalyzerTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();
    private static final String TEXT = "Mayor Jane Doe said: \"The bridge is closed.\"";

    @Test
    void findsEntitiesAndStatementsInTextWithLabelledSpans() {
        ArticleFindings findings = ANALYZER.findings(article("en"));
        assertThat(findings.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.kind()).isEqualTo(StatementKind.DIRECT);
            assertThat(statement.speaker().entity().name()).isEqualTo("Jane Doe");
        });
        assertThat(findings.entities().byId("person:jane-doe")).isNotNull();
    }

    @Test
    void findsNothingInArticlesThatAreNotInEnglish() {
        ArticleFindings findings = ANALYZER.findings(article("de"));
        assertThat(findings.statements()).isEmpty();
        assertThat(findings.entities().entities()).isEmpty();
    }

    @Test
    void anArticleOfWhichOnlyTheAgencyIsKnownHasNoStatements() {
        String text = "© 2026 The Morning Ledger. All rights reserved.";
        List<LabelledSpan> spans = List.of(new LabelledSpan(SegmentKind.CREDIT, 0, text.length()));
        PrintedAgency agency = new PrintedAgency("The Morning Ledger", 7, 25);

        ArticleFindings findings = ANALYZER.findings(new LabelledText(text, "en", spans, agency, null, null));

        assertThat(findings.statements()).isEmpty();
        assertThat(findings.entities().entities())
                .singleElement()
                .satisfies(entity -> assertThat(entity.name()).contains("Morning Ledger"));
    }

    private static LabelledText article(String language) {
        List<LabelledSpan> spans = List.of(new LabelledSpan(SegmentKind.PARAGRAPH, 0, TEXT.length()));
        return new LabelledText(TEXT, language, spans, null, null, null);
    }
}
