package org.wireroom.formats.html;

import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.dateline.Datelines;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.html.choice.ParsedPage;
import org.wireroom.formats.html.features.Shingles;
import org.wireroom.formats.html.page.BlockCues;
import org.wireroom.formats.html.page.Box;
import org.wireroom.formats.html.page.ClassWords;
import org.wireroom.formats.html.page.Elements;
import org.wireroom.formats.html.page.PageBlocks;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.layout.Block;

/** Labels the blocks of a page: the body as the model finds it, what is around it by element, names and wording. Thread-safe. */
final class PageLabeller {
    /** Blocks between the headline and a standfirst, a byline or a timestamp. */
    private static final int NEAR = 14;

    private static final int MOST_STANDFIRST_WORDS = 80;
    private static final int LEAST_STANDFIRST_WORDS = 5;
    private static final int LEAST_RELATED_WORDS = 5;
    private static final int MOST_NOTICE_WORDS = 12;
    private static final double SAME = 0.8;
    private static final double LINK = 0.8;

    private final Elements elements;
    private final ClassWords classWords;
    private final BlockCues cues;
    private final Datelines datelines;
    private final ReportCredits reportCredits;

    PageLabeller(Elements elements, ClassWords classWords, BlockCues cues, Agencies agencies, DateGrammar dates) {
        this.elements = elements;
        this.classWords = classWords;
        this.cues = cues;
        this.datelines = new Datelines(agencies, dates);
        this.reportCredits = new ReportCredits(agencies);
    }

    /** Labels a page whose body has been found. */
    LabelledPage label(ParsedPage parsed, boolean[] body) {
        LabelledPage page = new LabelledPage(parsed.blocks());
        int headline = parsed.headline();
        for (int i = 0; i < page.size(); i++) {
            page.label(i, body[i] ? body(page.blocks(), i) : around(page.blocks(), i, headline));
        }
        if (headline >= 0) {
            page.label(headline, SegmentKind.HEADLINE);
        }
        standfirst(page, headline);
        split(page);
        return page;
    }

    private SegmentKind body(PageBlocks blocks, int index) {
        Block block = blocks.block(index);
        Box box = blocks.box(index);
        if (box.element.normalName().equals("figcaption")) {
            return SegmentKind.CAPTION;
        }
        if (block.letters() == 0 && block.digits() == 0) {
            return SegmentKind.FURNITURE;
        }
        Furniture.Cue cue = cues.furniture(block);
        if (cue == Furniture.Cue.FURNITURE && block.words() <= MOST_NOTICE_WORDS) {
            return SegmentKind.FURNITURE;
        }
        if (cue == Furniture.Cue.POINTER && blocks.linked(index) > LINK / 2) {
            return SegmentKind.RELATED;
        }
        if (elements.is(box.element, Elements.Role.HEADING)) {
            return SegmentKind.SUBHEADING;
        }
        if (cues.isTimestamp(block)) {
            return SegmentKind.TIMESTAMP;
        }
        if (cues.isReportCredit(block)) {
            return SegmentKind.CREDIT;
        }
        return cues.isByline(block) ? SegmentKind.BYLINE : SegmentKind.PARAGRAPH;
    }

    private SegmentKind around(PageBlocks blocks, int index, int headline) {
        Block block = blocks.block(index);
        Box box = blocks.box(index);
        if (block.letters() == 0 && block.digits() == 0) {
            return SegmentKind.FURNITURE;
        }
        boolean near = headline < 0 || Math.abs(index - headline) <= NEAR;
        if (near && cues.isTimestamp(block)) {
            return SegmentKind.TIMESTAMP;
        }
        if (near && cues.isByline(block)) {
            return SegmentKind.BYLINE;
        }
        boolean pictured = box.element.normalName().equals("figcaption") || has(box, "caption");
        if (pictured && blocks.linked(index) < LINK) {
            return cues.isCredit(block) ? SegmentKind.CREDIT : SegmentKind.CAPTION;
        }
        if (cues.furniture(block) == Furniture.Cue.FURNITURE) {
            return SegmentKind.FURNITURE;
        }
        boolean title = blocks.linked(index) >= LINK && block.words() >= LEAST_RELATED_WORDS;
        return title && !elements.isIn(box.element, Elements.Role.FURNITURE)
                ? SegmentKind.RELATED
                : SegmentKind.FURNITURE;
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
            if (candidate && sized && page.blocks().linked(i) < LINK && isStandfirst(page, i, start, description)) {
                page.label(i, SegmentKind.STANDFIRST);
                return;
            }
        }
    }

    private boolean isStandfirst(LabelledPage page, int index, int start, Shingles description) {
        Box box = page.blocks().box(index);
        boolean named = has(box, "lead") || (box.parent != null && box.blocks == 1 && has(box.parent, "lead"));
        boolean described = description.share(page.blocks().block(index).line()) >= SAME;
        if (index == start) {
            // the first paragraph is a standfirst only if the text continues in another element
            int next = page.first(SegmentKind.PARAGRAPH, index + 1);
            Box after = next < 0 ? box : page.blocks().box(next);
            return (named && !has(after, "lead")) || (described && after.parent != box.parent);
        }
        boolean heading = elements.is(box.element, Elements.Role.HEADING);
        return (named || described || (heading && page.is(index, SegmentKind.SUBHEADING)))
                && cues.furniture(page.blocks().block(index)) == null;
    }

    /** Splits the dateline off the first paragraph, and credits off the ends of paragraphs. */
    private void split(LabelledPage page) {
        int first = page.first(SegmentKind.PARAGRAPH, 0);
        if (first >= 0) {
            Block block = page.blocks().block(first);
            FoundDateline dateline = datelines.read(block);
            boolean sure = dateline != null && (dateline.firm() || block.text().charAt(dateline.end() - 1) != ':');
            if (sure && dateline.end() < block.end()) {
                page.setDateline(dateline);
                page.splitFront(first, dateline.end(), SegmentKind.DATELINE);
            }
        }
        for (int i = Math.max(0, first); i < page.size(); i++) {
            if (page.is(i, SegmentKind.PARAGRAPH)) {
                Block block = page.blocks().block(i);
                int tail = reportCredits.tail(block);
                if (tail < block.end() && tail > block.start() && (i > first || page.dateline() == null)) {
                    page.splitBack(i, tail, SegmentKind.CREDIT);
                }
            }
        }
    }
}
