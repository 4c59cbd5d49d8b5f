package org.wireroom.formats.labelling;

import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.Copyrights;
import org.wireroom.formats.copy.credit.Pictures;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.furniture.EditorLines;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.copy.timestamp.Timestamps;
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
                page.label(i, kind(page.block(i), cue));
            }
        }
    }

    /** The kind of a block, null if its wording does not show it. */
    private SegmentKind kind(Block block, Furniture.Cue cue) {
        if (block.letters() == 0 && block.digits() == 0) {
            return SegmentKind.FURNITURE;
        }
        if (timestamps.read(block) != null) {
            return SegmentKind.TIMESTAMP;
        }
        boolean notice = cue == Furniture.Cue.FURNITURE || cue == Furniture.Cue.HEADING;
        if (notice || copyrights.isNotice(block) || editorLines.isLine(block)) {
            return SegmentKind.FURNITURE;
        }
        if (pictures.isCredit(block)) {
            return SegmentKind.CREDIT;
        }
        if (reportCredits.isSignOff(block) || bylines.read(block) != null) {
            return SegmentKind.BYLINE;
        }
        if (reportCredits.isCredit(block)) {
            return SegmentKind.CREDIT;
        }
        return pictures.isCaption(block) ? SegmentKind.CAPTION : null;
    }
}
