package org.wireroom.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.html.page.DataTables;
import org.wireroom.formats.html.page.Elements;
import org.wireroom.formats.html.page.HtmlParser;
import org.wireroom.formats.html.page.TextBlock;
import org.wireroom.formats.html.page.VisibleText;
import org.wireroom.formats.rules.PageRule;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/**
 * The body of an article that a format carries as a fragment of HTML or XHTML. All of it belongs to the article, so it is labelled by
 * its elements and by the wording of furniture alone.
 *
 * @param text the visible text, one line per block
 * @param spans every line, labelled: paragraph, subheading, caption or furniture; ordered, in UTF-16 chars of {@code text}
 */
public record HtmlBody(String text, List<LabelledSpan> spans) {
    private static final Elements ELEMENTS = new Elements();
    private static final Furniture FURNITURE = new Furniture();

    public HtmlBody {
        spans = List.copyOf(spans);
    }

    /** Reads a fragment; one without any mark-up is a single paragraph. */
    public static HtmlBody of(String fragment) {
        Element body = HtmlParser.parse(fragment).body();
        VisibleText visible = VisibleText.of(body, ELEMENTS);
        List<LabelledSpan> spans = new ArrayList<>(visible.blocks().size());
        DataTables tables = new DataTables();
        for (TextBlock block : visible.blocks()) {
            spans.add(new LabelledSpan(kind(visible, block, tables), block.start(), block.end()));
        }
        return new HtmlBody(visible.text(), spans);
    }

    private static SegmentKind kind(VisibleText visible, TextBlock block, DataTables tables) {
        int at = block.start();
        if (PageRule.DATA_TABLE.decides(tables.isIn(block.element()), at)) {
            return SegmentKind.TABLE;
        }
        if (PageRule.FRAGMENT_CONTROL.decides(ELEMENTS.isIn(block.element(), Elements.Role.FURNITURE), at)) {
            return SegmentKind.FURNITURE;
        }
        if (PageRule.FRAGMENT_CAPTION.decides(ELEMENTS.isIn(block.element(), Elements.Role.CAPTION), at)) {
            return SegmentKind.CAPTION;
        }
        Block words = new Block(visible.text(), block.start(), block.end());
        Furniture.Cue cue = FURNITURE.cue(words);
        boolean notice = cue == Furniture.Cue.FURNITURE || cue == Furniture.Cue.HEADING;
        if (PageRule.FRAGMENT_NOTICE.decides(notice, at)) {
            return SegmentKind.FURNITURE;
        }
        return PageRule.FRAGMENT_HEADING.decides(ELEMENTS.isIn(block.element(), Elements.Role.HEADING), at)
                ? SegmentKind.SUBHEADING
                : SegmentKind.PARAGRAPH;
    }
}
