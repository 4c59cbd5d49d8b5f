package org.wireroom.formats.html;

import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.dateline.Datelines;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.html.page.BlockCues;
import org.wireroom.formats.rules.PageRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.layout.Block;

/** Splits blocks of a page that hold two things: a byline and a time, a dateline or a credit and a paragraph. Thread-safe. */
final class PartSplitter {
    private final BlockCues cues;
    private final Datelines datelines;
    private final ReportCredits reportCredits;

    PartSplitter(BlockCues cues, Agencies agencies, DateGrammar dates) {
        this.cues = cues;
        this.datelines = new Datelines(agencies, dates);
        this.reportCredits = new ReportCredits(agencies);
    }

    /** Splits lines near the headline that are a byline and a time: "3 May 2021 · by Jane Doe". */
    void splitBylines(LabelledPage page, int headline) {
        for (int i = Math.max(0, headline - PageLabeller.NEAR);
                headline >= 0 && i <= Math.min(page.size() - 1, headline + PageLabeller.NEAR);
                i++) {
            Block block = page.blocks().block(i);
            boolean open = page.is(i, SegmentKind.PARAGRAPH)
                    || page.is(i, SegmentKind.FURNITURE)
                    || page.is(i, SegmentKind.CREDIT);
            int seam = open ? cues.seam(block) : block.end();
            if (seam < block.end()) {
                boolean time = cues.isTimestamp(block.upTo(seam));
                page.splitFront(i, seam, time ? SegmentKind.TIMESTAMP : SegmentKind.BYLINE);
                page.label(i, time ? SegmentKind.BYLINE : SegmentKind.TIMESTAMP);
            }
        }
    }

    /** Splits the dateline off the first paragraph, and credits off the ends of paragraphs. */
    void splitText(LabelledPage page) {
        int first = page.first(SegmentKind.PARAGRAPH, 0);
        if (first >= 0) {
            Block block = page.blocks().block(first);
            FoundDateline alone = datelines.readAlone(block);
            FoundDateline dateline = alone == null ? datelines.read(block) : null;
            if (PageRule.LONE_PAGE_DATELINE.decides(alone != null && alone.date() != null, block.start())) {
                page.setDateline(alone);
                page.label(first, SegmentKind.DATELINE);
                first = page.first(SegmentKind.PARAGRAPH, first);
            } else if (dateline != null && isDateline(block, dateline)) {
                page.setDateline(dateline);
                page.splitFront(first, dateline.end(), SegmentKind.DATELINE);
            }
        }
        int last = page.last(SegmentKind.PARAGRAPH);
        for (int i = Math.max(0, first); i <= last; i++) {
            if (page.is(i, SegmentKind.PARAGRAPH)) {
                Block block = page.blocks().block(i);
                int tail = i == last ? reportCredits.signOffStart(block) : block.end();
                tail = tail < block.end() ? tail : reportCredits.tail(block);
                boolean whole = i > first || page.dateline() == null;
                boolean credit = whole && tail < block.end() && tail > block.start();
                if (PageRule.PAGE_SIGN_OFF.decides(credit, tail)) {
                    page.splitBack(i, tail, SegmentKind.CREDIT);
                }
            }
        }
    }

    private static boolean isDateline(Block block, FoundDateline dateline) {
        boolean speaker = !dateline.firm() && block.text().charAt(dateline.end() - 1) == ':';
        return dateline.end() < block.end()
                && !PageRule.PAGE_SPEAKER.decides(speaker, block.start())
                && PageRule.PAGE_DATELINE.decides(true, block.start());
    }
}
