package org.wireroom.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/**
 * The text of a page that shows no article, with the article that its data for search engines carries below it.
 *
 * @param text the visible text and the article
 * @param spans those of the visible text and the paragraphs of the article
 */
record StructuredDataBody(String text, List<LabelledSpan> spans) {
    /** Fewer words are a summary. */
    private static final int LEAST_WORDS = 40;

    StructuredDataBody {
        spans = List.copyOf(spans);
    }

    /** Whether a text is long enough to be an article. */
    static boolean isArticle(String told) {
        return words(told) >= LEAST_WORDS;
    }

    /** How many words a text has, none for null. */
    static int words(String told) {
        return told == null ? 0 : new Block(told, 0, told.length()).words();
    }

    /** Puts an article below a text. */
    static StructuredDataBody below(String visible, List<LabelledSpan> labelled, String told) {
        HtmlBody article = HtmlBody.of(told.replace("\r", "").replace("\n", "<br><br>"));
        String text = visible.isEmpty() ? article.text() : visible + "\n" + article.text();
        int shift = text.length() - article.text().length();
        List<LabelledSpan> spans = new ArrayList<>();
        // what was taken for body before is none
        labelled.forEach(stretch -> spans.add(
                isBody(stretch.kind())
                        ? new LabelledSpan(SegmentKind.FURNITURE, stretch.start(), stretch.end())
                        : stretch));
        article.spans()
                .forEach(stretch ->
                        spans.add(new LabelledSpan(stretch.kind(), stretch.start() + shift, stretch.end() + shift)));
        return new StructuredDataBody(text, spans);
    }

    private static boolean isBody(SegmentKind kind) {
        return kind == SegmentKind.PARAGRAPH || kind == SegmentKind.SUBHEADING;
    }
}
