package org.wireroom.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/**
 * The text of a page that does not show its article, with the article from its structured data (JSON-LD) added below.
 *
 * @param text the visible text, then the article
 * @param spans those of the visible text and the paragraphs of the article
 */
record StructuredDataBody(String text, List<LabelledSpan> spans) {
    /** Fewer words are a summary. */
    private static final int LEAST_WORDS = 40;

    StructuredDataBody {
        spans = List.copyOf(spans);
    }

    /** Whether a text is long enough to be an article. */
    static boolean isArticle(String articleBody) {
        return words(articleBody) >= LEAST_WORDS;
    }

    /** The number of words of a text, 0 for null. */
    static int words(String articleBody) {
        return articleBody == null ? 0 : new Block(articleBody, 0, articleBody.length()).words();
    }

    /** Adds an article below the visible text. */
    static StructuredDataBody below(String visible, List<LabelledSpan> labelled, String articleBody) {
        HtmlBody article = HtmlBody.of(articleBody.replace("\r", "").replace("\n", "<br><br>"));
        String text = visible.isEmpty() ? article.text() : visible + "\n" + article.text();
        int shift = text.length() - article.text().length();
        List<LabelledSpan> spans = new ArrayList<>();
        // the article replaces what was taken for the body
        labelled.forEach(span -> spans.add(
                isBody(span.kind()) ? new LabelledSpan(SegmentKind.FURNITURE, span.start(), span.end()) : span));
        article.spans()
                .forEach(span -> spans.add(new LabelledSpan(span.kind(), span.start() + shift, span.end() + shift)));
        return new StructuredDataBody(text, spans);
    }

    private static boolean isBody(SegmentKind kind) {
        return kind == SegmentKind.PARAGRAPH || kind == SegmentKind.SUBHEADING;
    }
}
