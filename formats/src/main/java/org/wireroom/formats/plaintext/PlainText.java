package org.wireroom.formats.plaintext;

import java.time.Instant;
import org.wireroom.contract.article.SegmentKind;
import org.wireroom.formats.copy.Agencies;
import org.wireroom.formats.copy.Bylines;
import org.wireroom.formats.copy.Copyrights;
import org.wireroom.formats.copy.Datelines;
import org.wireroom.formats.copy.ExportFields;
import org.wireroom.formats.copy.Furniture;
import org.wireroom.formats.copy.Pictures;
import org.wireroom.formats.copy.ReportCredits;
import org.wireroom.formats.copy.Timestamps;
import org.wireroom.formats.dates.DateGrammar;
import org.wireroom.formats.language.Languages;
import org.wireroom.formats.layout.Blocks;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/**
 * Reads plain text, from a wire, an export or a page that somebody scraped.
 *
 * <pre>
 * bytes -> text -> lines -> blocks -> cuts -> signs -> menus -> export fields
 *       -> where the body begins -> head -> captions -> links -> pull quotes -> foot -> body -> fields
 * </pre>
 *
 * <p>Each step labels the blocks that it is sure of; what nothing tells apart from running text is a paragraph.
 */
public final class PlainText implements Format {
    private static final String MEDIA_TYPE = "text/plain";

    private final Languages languages = new Languages();
    private final Cuts cuts;
    private final Signs signs;
    private final Menus menus = new Menus();
    private final Captions captions;
    private final Export export;
    private final BodyStart bodyStart;
    private final Head head;
    private final Links links = new Links();
    private final PullQuotes pullQuotes = new PullQuotes();
    private final Foot foot;
    private final Body body = new Body();
    private final Publication publication;
    private final Fields fields;

    public PlainText() {
        Agencies agencies = new Agencies();
        DateGrammar dates = new DateGrammar();
        Furniture furniture = new Furniture();
        Timestamps timestamps = new Timestamps(agencies, dates);
        Bylines bylines = new Bylines(agencies);
        Copyrights copyrights = new Copyrights(agencies);
        ReportCredits reportCredits = new ReportCredits(agencies);
        Pictures pictures = new Pictures(agencies);
        ExportFields exportFields = new ExportFields();
        cuts = new Cuts(furniture, reportCredits, bylines, timestamps);
        signs = new Signs(furniture, timestamps, copyrights, reportCredits, pictures, bylines);
        captions = new Captions(pictures);
        export = new Export(exportFields);
        bodyStart = new BodyStart(new Datelines(agencies, dates));
        head = new Head(bylines);
        foot = new Foot(bylines, reportCredits, exportFields);
        publication = new Publication(timestamps, dates);
        fields = new Fields(bylines, timestamps, reportCredits, copyrights);
    }

    /** Takes every item: what is no other format is text, or no article at all. */
    @Override
    public boolean accepts(byte[] item) {
        return true;
    }

    @Override
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        DecodedText decoded = DecodedText.of(item);
        String text = decoded.text();
        Page page = new Page(cuts.cut(Blocks.of(text)));
        signs.label(page);
        menus.label(page);
        captions.labelTwins(page);
        export.label(page);
        int start = head.label(page, bodyStart.find(page));
        captions.labelAtCredits(page, start);
        links.label(page, start);
        pullQuotes.label(page, start);
        foot.label(page, start);
        body.label(page);
        return new Reading(
                text,
                MEDIA_TYPE,
                decoded.charset().name(),
                languages.of(text, start < page.size() ? page.block(start).start() : 0),
                page.first(SegmentKind.HEADLINE),
                page.first(SegmentKind.STANDFIRST),
                fields.byline(page),
                fields.agency(page),
                fields.keywords(page),
                fields.dateline(page),
                publication.of(page, start, firstReceivedAt),
                page.stretches());
    }
}
