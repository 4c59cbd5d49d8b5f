package org.wireroom.formats.html;

import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.html.choice.ParsedPage;
import org.wireroom.formats.html.features.Shingles;
import org.wireroom.formats.html.page.BlockCues;
import org.wireroom.formats.html.page.Box;
import org.wireroom.formats.html.page.ClassWords;
import org.wireroom.formats.html.page.DataTables;
import org.wireroom.formats.html.page.Elements;
import org.wireroom.formats.html.page.PageBlocks;
import org.wireroom.formats.rules.PageRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.layout.Block;

/** Labels the blocks of a page: the body as the model finds it, what is around it by element, names and wording. Thread-safe. */
final class PageLabeller {
    /** Blocks between the headline and a standfirst, a byline or a timestamp. */
    static final int NEAR = 14;

    private static final int MOST_STANDFIRST_WORDS = 80;
    private static final int LEAST_STANDFIRST_WORDS = 5;
    private static final int LEAST_RELATED_WORDS = 5;
    private static final int MOST_NOTICE_WORDS = 12;
    private static final int MOST_CAPTION_WORDS = 60;
    private static final double SAME = 0.8;
    private static final double LINK = 0.8;

    private final Elements elements;
    private final ClassWords classWords;
    private final BlockCues cues;
    private final PartSplitter splitter;
    private final PageHead head;

    PageLabeller(Elements elements, ClassWords classWords, BlockCues cues, Agencies agencies, DateGrammar dates) {
        this.elements = elements;
        this.classWords = classWords;
        this.cues = cues;
        this.splitter = new PartSplitter(cues, agencies, dates);
        this.head = new PageHead(cues);
    }

    /** Labels a page whose body has been found. */
    LabelledPage label(ParsedPage parsed, boolean[] body) {
        LabelledPage page = new LabelledPage(parsed.blocks());
        int headline = parsed.headline();
        DataTables tables = new DataTables();
        for (int i = 0; i < page.size(); i++) {
            page.label(i, body[i] ? body(page.blocks(), i, tables) : around(page.blocks(), i, headline));
        }
        if (headline >= 0) {
            page.label(headline, SegmentKind.HEADLINE);
        }
        splitter.splitBylines(page, headline);
        standfirst(page, headline);
        head.label(page, headline);
        labelLinks(page);
        splitter.splitText(page);
        return page;
    }

    private SegmentKind body(PageBlocks blocks, int index, DataTables tables) {
        Block block = blocks.block(index);
        Box box = blocks.box(index);
        int at = block.start();
        if (PageRule.DATA_TABLE.decides(tables.isIn(box.element), at)) {
            return SegmentKind.TABLE;
        }
        boolean named = has(box, "caption") && block.words() <= MOST_CAPTION_WORDS;
        boolean caption = named || box.element.normalName().equals("figcaption");
        if (PageRule.BODY_CAPTION.decides(caption && !cues.isCredit(block), at)) {
            return SegmentKind.CAPTION;
        }
        boolean tags = has(box, "tags") && blocks.linked(index) > LINK / 2;
        if (PageRule.BODY_TAGS.decides(tags, at)) {
            return SegmentKind.FURNITURE;
        }
        Furniture.Cue cue = cues.furniture(block);
        boolean button = box.element.normalName().equals("button");
        boolean notice = button || (cue == Furniture.Cue.FURNITURE && block.words() <= MOST_NOTICE_WORDS);
        if (PageRule.BODY_SIGNS.decides(isSigns(block), at) || PageRule.BODY_NOTICE.decides(notice, at)) {
            return SegmentKind.FURNITURE;
        }
        boolean pointer = cue == Furniture.Cue.POINTER && blocks.linked(index) > LINK / 2;
        if (PageRule.BODY_POINTER.decides(pointer, at)
                || PageRule.BODY_LINK.decides(isTitleAsLink(blocks, index), at)) {
            return SegmentKind.RELATED;
        }
        if (PageRule.BODY_HEADING.decides(elements.is(box.element, Elements.Role.HEADING), at)) {
            return SegmentKind.SUBHEADING;
        }
        if (PageRule.BODY_TIMESTAMP.decides(cues.isTimestamp(block), at)) {
            return SegmentKind.TIMESTAMP;
        }
        if (PageRule.BODY_CREDIT.decides(cues.isCredit(block), at)) {
            return SegmentKind.CREDIT;
        }
        return PageRule.BODY_BYLINE.decides(cue == null && cues.isByline(block), at)
                ? SegmentKind.BYLINE
                : SegmentKind.PARAGRAPH;
    }

    /** Whether a paragraph is a link to another article and nothing else. */
    private static boolean isTitleAsLink(PageBlocks blocks, int index) {
        Block block = blocks.block(index);
        return blocks.linked(index) >= LINK && block.words() >= LEAST_RELATED_WORDS && !block.endsSentence();
    }

    private SegmentKind around(PageBlocks blocks, int index, int headline) {
        Block block = blocks.block(index);
        Box box = blocks.box(index);
        if (isSigns(block)) {
            return SegmentKind.FURNITURE;
        }
        int at = block.start();
        boolean near = headline < 0 || Math.abs(index - headline) <= NEAR;
        if (PageRule.TIME_NEAR_HEADLINE.decides(near && cues.isTimestamp(block), at)) {
            return SegmentKind.TIMESTAMP;
        }
        if (PageRule.BYLINE_NEAR_HEADLINE.decides(near && cues.furniture(block) == null && cues.isByline(block), at)) {
            return SegmentKind.BYLINE;
        }
        boolean pictured = box.element.normalName().equals("figcaption") || has(box, "caption");
        if (PageRule.PICTURE_TEXT.decides(pictured && blocks.linked(index) < LINK, at)) {
            return PageRule.PICTURE_TEXT_CREDIT.decides(cues.isCredit(block), at)
                    ? SegmentKind.CREDIT
                    : SegmentKind.CAPTION;
        }
        return isLinkedTitle(blocks, index) ? SegmentKind.RELATED : SegmentKind.FURNITURE;
    }

    private static boolean isSigns(Block block) {
        return block.letters() == 0 && block.digits() == 0;
    }

    private boolean isLinkedTitle(PageBlocks blocks, int index) {
        Block block = blocks.block(index);
        int at = block.start();
        if (blocks.linked(index) < LINK || block.words() < LEAST_RELATED_WORDS) {
            return false;
        }
        boolean notice = cues.furniture(block) == Furniture.Cue.FURNITURE;
        boolean control = elements.isIn(blocks.box(index).element, Elements.Role.FURNITURE);
        return !PageRule.LINKED_NOTICE.decides(notice, at)
                && !PageRule.LINK_IN_CONTROLS.decides(control, at)
                && PageRule.LINKED_TITLE.decides(true, at);
    }

    private boolean has(Box box, String kind) {
        return (box.words & classWords.bit(kind)) != 0;
    }

    /** Labels one or two sentences between headline and text that the page marks as standfirst, or states as its description. */
    private void standfirst(LabelledPage page, int headline) {
        int start = page.first(SegmentKind.PARAGRAPH, Math.max(0, headline));
        if (headline < 0 || start < 0) {
            return;
        }
        Shingles description = Shingles.of(page.blocks().fields().description());
        for (int i = headline + 1; i <= Math.min(start, headline + NEAR); i++) {
            Block block = page.blocks().block(i);
            boolean candidate = page.is(i, SegmentKind.PARAGRAPH)
                    || page.is(i, SegmentKind.SUBHEADING)
                    || page.is(i, SegmentKind.FURNITURE);
            boolean sized = block.words() >= LEAST_STANDFIRST_WORDS && block.words() <= MOST_STANDFIRST_WORDS;
            boolean second = candidate && isSame(block, page.blocks().block(headline));
            if (PageRule.SECOND_TITLE.decides(second, block.start())) {
                page.label(i, SegmentKind.HEADLINE);
            } else if (candidate
                    && sized
                    && page.blocks().linked(i) < LINK
                    && isStandfirst(page, i, start, description)) {
                page.label(i, SegmentKind.STANDFIRST);
                return;
            }
        }
    }

    /** Labels what is below "Other headlines" and is not a sentence. */
    private void labelLinks(LabelledPage page) {
        boolean links = false;
        for (int i = 0; i < page.size(); i++) {
            Block block = page.blocks().block(i);
            boolean heading = cues.furniture(block) == Furniture.Cue.HEADING;
            boolean text = page.is(i, SegmentKind.PARAGRAPH) || page.is(i, SegmentKind.SUBHEADING);
            links = heading || (links && (!text || !block.endsSentence()));
            if (text && PageRule.LINK_BELOW_HEADING.decides(links, block.start())) {
                page.label(i, heading ? SegmentKind.FURNITURE : SegmentKind.RELATED);
            }
        }
    }

    private boolean isNamed(Box box) {
        return has(box, "lead") || (box.parent != null && box.blocks == 1 && has(box.parent, "lead"));
    }

    private static boolean isSame(Block one, Block other) {
        return one.wording().phrase().equals(other.wording().phrase());
    }

    private boolean isStandfirst(LabelledPage page, int index, int start, Shingles description) {
        Box box = page.blocks().box(index);
        int at = page.blocks().block(index).start();
        boolean named = isNamed(box);
        boolean described = description.share(page.blocks().block(index).line()) >= SAME;
        if (index == start) {
            // the first paragraph is a standfirst only if the text continues in another element
            int next = page.first(SegmentKind.PARAGRAPH, index + 1);
            Box after = next < 0 ? box : page.blocks().box(next);
            return PageRule.NAMED_FIRST_PARAGRAPH.decides(named && !isNamed(after), at)
                    || PageRule.DESCRIBED_FIRST_PARAGRAPH.decides(described && after.parent != box.parent, at);
        }
        boolean heading = elements.is(box.element, Elements.Role.HEADING) && page.is(index, SegmentKind.SUBHEADING);
        return (named || described || heading)
                && (PageRule.NAMED_STANDFIRST.decides(named, at)
                        || PageRule.DESCRIBED_STANDFIRST.decides(described, at)
                        || PageRule.HEADING_STANDFIRST.decides(heading, at));
    }
}
