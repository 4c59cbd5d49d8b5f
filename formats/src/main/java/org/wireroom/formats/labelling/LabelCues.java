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
    private static final int LEAST_QUOTED = 2;
    private static final int MOST_SENDER_WORDS = 24;

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
        labelQuoted(page);
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

    /** Labels the message that a mail answers, unless it is most of the text: a text that is handed on is quoted as a whole. */
    private static void labelQuoted(Page page) {
        int quoted = 0;
        int letters = 0;
        int quotedLetters = 0;
        for (int i = 0; i < page.size(); i++) {
            int length = page.block(i).letters();
            letters += length;
            if (isQuoted(page.block(i))) {
                quotedLetters += length;
                quoted++;
            }
        }
        if (quoted < LEAST_QUOTED || quotedLetters * 2 > letters) {
            return;
        }
        for (int i = 0; i < page.size(); i++) {
            boolean line = isQuoted(page.block(i)) && (isQuoted(page, i - 1) || isQuoted(page, i + 1));
            if (LabelRule.QUOTED_MAIL.decides(line, page.start(i))) {
                page.label(i, SegmentKind.FURNITURE);
                if (i > 0 && page.isOpen(i - 1) && isSender(page.block(i - 1))) {
                    page.label(i - 1, SegmentKind.FURNITURE);
                }
            }
        }
    }

    private static boolean isQuoted(Page page, int index) {
        return index >= 0 && index < page.size() && isQuoted(page.block(index));
    }

    private static boolean isQuoted(Block block) {
        if (block.length() == 0 || block.text().charAt(block.start()) != '>') {
            return false;
        }
        char next = block.length() == 1 ? ' ' : block.text().charAt(block.start() + 1);
        return next == ' ' || next == '>';
    }

    /** "On Mon, 2 Mar 2026, John Roe wrote:". */
    private static boolean isSender(Block block) {
        return block.endsWith(':') && block.words() <= MOST_SENDER_WORDS && block.digits() > 0;
    }
}
