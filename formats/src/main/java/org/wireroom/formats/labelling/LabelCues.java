package org.wireroom.formats.labelling;

import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.Copyrights;
import org.wireroom.formats.copy.credit.Pictures;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.furniture.EditorLines;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.copy.furniture.Notices;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** Labels the blocks whose own wording shows what they are, wherever they are. */
final class LabelCues {
    private final Furniture furniture;
    private final Timestamps timestamps;
    private final Copyrights copyrights;
    private final ReportCredits reportCredits;
    private final Pictures pictures;
    private final Bylines bylines;
    private final EditorLines editorLines = new EditorLines();
    private final Notices notices = new Notices();

    LabelCues(
            Furniture furniture,
            Timestamps timestamps,
            Copyrights copyrights,
            ReportCredits reportCredits,
            Pictures pictures,
            Bylines bylines) {
        this.furniture = furniture;
        this.timestamps = timestamps;
        this.copyrights = copyrights;
        this.reportCredits = reportCredits;
        this.pictures = pictures;
        this.bylines = bylines;
    }

    void label(Page page) {
        for (int i = 0; i < page.size(); i++) {
            Furniture.Cue cue = furniture.cue(page.block(i));
            page.cue(i, cue);
            if (page.isOpen(i)) {
                page.label(i, kind(page, i, cue));
            }
        }
    }

    /** The label of a notice or the text below it; a text may itself begin with the label. */
    private boolean isBelowLabel(Page page, int index) {
        int label = page.is(index - 1, SegmentKind.NOTICE) ? index - 1 : index;
        return label > 0
                && label + 1 < page.size()
                && notices.isLabel(page.block(label))
                && page.block(label + 1).endsSentence();
    }

    /** The kind of a block, null if its wording does not show it. */
    private SegmentKind kind(Page page, int index, Furniture.Cue cue) {
        Block block = page.block(index);
        int at = block.start();
        if (LabelRule.SIGNS_ALONE.decides(block.letters() == 0 && block.digits() == 0, at)) {
            return SegmentKind.FURNITURE;
        }
        if (LabelRule.TIMESTAMP_LINE.decides(timestamps.read(block) != null, at)) {
            return SegmentKind.TIMESTAMP;
        }
        if (notices.isNotice(block, index == 0)
                || LabelRule.NOTICE_BELOW_LABEL.decides(isBelowLabel(page, index), at)) {
            return SegmentKind.NOTICE;
        }
        if (index == 0 && LabelRule.LABELLED_TITLE.decides(pictures.isLabelledTitle(block), at)) {
            return null;
        }
        if (cue == Furniture.Cue.FURNITURE
                || cue == Furniture.Cue.HEADING
                || LabelRule.COPYRIGHT_LINE.decides(copyrights.isNotice(block), at)
                || editorLines.isLine(block)) {
            return SegmentKind.FURNITURE;
        }
        if (LabelRule.PICTURE_CREDIT_LINE.decides(pictures.isCredit(block), at)) {
            return SegmentKind.CREDIT;
        }
        if (LabelRule.BYLINE_LINE.decides(bylines.read(block) != null, at)) {
            return SegmentKind.BYLINE;
        }
        if (LabelRule.CREDIT_LINE.decides(reportCredits.isCredit(block), at)) {
            return SegmentKind.CREDIT;
        }
        return LabelRule.CAPTION_WORDING.decides(pictures.isCaption(block), at) ? SegmentKind.CAPTION : null;
    }
}
