package org.wireroom.formats.html;

import org.wireroom.formats.copy.Agencies;
import org.wireroom.formats.copy.Bylines;
import org.wireroom.formats.copy.Copyrights;
import org.wireroom.formats.copy.Furniture;
import org.wireroom.formats.copy.Pictures;
import org.wireroom.formats.copy.ReportCredits;
import org.wireroom.formats.copy.Timestamps;
import org.wireroom.formats.dates.DateGrammar;
import org.wireroom.formats.layout.Block;

/** What the wording of a block says that it is. Thread-safe. */
final class Signs {
    private final Furniture furniture = new Furniture();
    private final Timestamps timestamps;
    private final Bylines bylines;
    private final Pictures pictures;
    private final ReportCredits reportCredits;
    private final Copyrights copyrights;

    Signs(Agencies agencies, DateGrammar dates) {
        timestamps = new Timestamps(agencies, dates);
        bylines = new Bylines(agencies);
        pictures = new Pictures(agencies);
        reportCredits = new ReportCredits(agencies);
        copyrights = new Copyrights(agencies);
    }

    Furniture.Sign furniture(Block block) {
        return furniture.sign(block);
    }

    boolean isTimestamp(Block block) {
        return timestamps.read(block) != null;
    }

    boolean isByline(Block block) {
        return bylines.read(block) != null;
    }

    boolean isCredit(Block block) {
        return reportCredits.isCredit(block) || pictures.isCredit(block) || copyrights.isNotice(block);
    }

    boolean isReportCredit(Block block) {
        return reportCredits.isCredit(block);
    }

    boolean isCaption(Block block) {
        return pictures.isCaption(block);
    }
}
