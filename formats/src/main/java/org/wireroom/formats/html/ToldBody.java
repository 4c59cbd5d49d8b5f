package org.wireroom.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.contract.article.SegmentKind;
import org.wireroom.formats.layout.Block;
import org.wireroom.formats.reading.Stretch;

/**
 * The text of a page that shows no article, with the article that its data for search engines carries below it.
 *
 * @param text the visible text and the article
 * @param stretches those of the visible text and the paragraphs of the article
 */
record ToldBody(String text, List<Stretch> stretches) {
    /** Fewer words are a summary. */
    private static final int LEAST_WORDS = 40;

    ToldBody {
        stretches = List.copyOf(stretches);
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
    static ToldBody below(String visible, List<Stretch> labelled, String told) {
        HtmlBody article = HtmlBody.of(told.replace("\r", "").replace("\n", "<br><br>"));
        String text = visible.isEmpty() ? article.text() : visible + "\n" + article.text();
        int shift = text.length() - article.text().length();
        List<Stretch> stretches = new ArrayList<>();
        // what was taken for body before is none
        labelled.forEach(stretch -> stretches.add(
                isBody(stretch.kind()) ? new Stretch(SegmentKind.FURNITURE, stretch.start(), stretch.end()) : stretch));
        article.stretches()
                .forEach(stretch ->
                        stretches.add(new Stretch(stretch.kind(), stretch.start() + shift, stretch.end() + shift)));
        return new ToldBody(text, stretches);
    }

    private static boolean isBody(SegmentKind kind) {
        return kind == SegmentKind.PARAGRAPH || kind == SegmentKind.SUBHEADING;
    }
}
