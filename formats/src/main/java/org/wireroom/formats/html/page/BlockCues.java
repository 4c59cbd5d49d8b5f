package org.wireroom.formats.html.page;

import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.Copyrights;
import org.wireroom.formats.copy.credit.Pictures;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.copy.timestamp.BylineSeams;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.layout.Block;

/** The cues in the wording of a block: what the block is by its words alone. Thread-safe. */
public final class BlockCues {
    private final Furniture furniture = new Furniture();
    private final Timestamps timestamps;
    private final Bylines bylines;
    private final Pictures pictures;
    private final BylineSeams seams;
    private final ReportCredits reportCredits;
    private final Copyrights copyrights;

    public BlockCues(Agencies agencies, DateGrammar dates) {
        timestamps = new Timestamps(agencies, dates);
        bylines = new Bylines(agencies);
        seams = new BylineSeams(bylines, timestamps);
        pictures = new Pictures(agencies);
        reportCredits = new ReportCredits(agencies);
        copyrights = new Copyrights(agencies);
    }

    public Furniture.Cue furniture(Block block) {
        return furniture.cue(block);
    }

    public boolean isTimestamp(Block block) {
        return timestamps.read(block) != null;
    }

    public boolean isByline(Block block) {
        return bylines.read(block) != null;
    }

    /** Whether a block is a name of two or three words and nothing else. */
    public boolean isWriter(Block block) {
        return bylines.isBareName(block);
    }

    /** Whether a block is a job title and nothing else. */
    public boolean isOffice(Block block) {
        return bylines.isOffice(block);
    }

    /** Where a byline and a time divide, the end of the block if it is not both. */
    public int seam(Block block) {
        return seams.find(block);
    }

    public boolean isCredit(Block block) {
        return reportCredits.isCredit(block) || pictures.isCredit(block) || copyrights.isNotice(block);
    }

    public boolean isCaption(Block block) {
        return pictures.isCaption(block);
    }
}
