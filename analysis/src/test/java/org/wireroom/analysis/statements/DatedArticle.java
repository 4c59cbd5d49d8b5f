package org.wireroom.analysis.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.statements.time.SaidOn;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;

/** The days of the statements of an article of tests. A paragraph ends at " ¶ "; the first one is a headline if no mark ends it. */
final class DatedArticle {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();

    private DatedArticle() {}

    /** Day and evidence of each statement: "06-11 cue; 06-12 published"; the year 2024 is left out, "-" is no day. */
    static String days(String article, String dateline, String published) {
        String text = article.replace(" ¶ ", "\n\n");
        List<LabelledSpan> spans = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            boolean headline = from == 0 && Character.isLetter(paragraph.charAt(paragraph.length() - 1));
            SegmentKind kind = headline ? SegmentKind.HEADLINE : SegmentKind.PARAGRAPH;
            spans.add(new LabelledSpan(kind, from, from + paragraph.length()));
            from += paragraph.length() + 2;
        }
        return String.join(
                "; ",
                ANALYZER.findings(new LabelledText(text, "en", spans, null, dateline, published)).statements().stream()
                        .map(statement -> described(statement.saidOn()))
                        .toList());
    }

    private static String described(SaidOn saidOn) {
        return saidOn == null || saidOn.day() == null
                ? "-"
                : saidOn.day().replaceFirst("^2024-(?=\\d\\d-)", "") + " "
                        + saidOn.evidence().name().toLowerCase(Locale.ROOT);
    }
}
