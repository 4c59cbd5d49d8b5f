package org.wireroom.formats.labelling;

import org.wireroom.formats.copy.Bylines;
import org.wireroom.formats.copy.Copyrights;
import org.wireroom.formats.copy.Furniture;
import org.wireroom.formats.copy.Pictures;
import org.wireroom.formats.copy.ReportCredits;
import org.wireroom.formats.copy.Teletype;
import org.wireroom.formats.copy.Timestamps;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** Labels the blocks that say by their own wording what they are, wherever they stand. */
final class LabelCues {
    private final Furniture furniture;
    private final Timestamps timestamps;
    private final Copyrights copyrights;
    private final ReportCredits reportCredits;
    private final Pictures pictures;
    private final Bylines bylines;
    private final Teletype teletype = new Teletype();

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
            Furniture.Sign sign = furniture.sign(page.block(i));
            page.sign(i, sign);
            if (page.isOpen(i)) {
                page.label(i, kind(page.block(i), sign));
            }
        }
    }

    /** The kind of a block, null if its wording does not tell. */
    private SegmentKind kind(Block block, Furniture.Sign sign) {
        if (block.letters() == 0 && block.digits() == 0) {
            return SegmentKind.FURNITURE;
        }
        if (timestamps.read(block) != null) {
            return SegmentKind.TIMESTAMP;
        }
        boolean notice = sign == Furniture.Sign.FURNITURE || sign == Furniture.Sign.HEADING;
        if (notice || copyrights.isNotice(block) || teletype.isLine(block)) {
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
