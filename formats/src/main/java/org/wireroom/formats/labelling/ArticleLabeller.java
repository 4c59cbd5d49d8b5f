package org.wireroom.formats.labelling;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.agency.Agency;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.Copyrights;
import org.wireroom.formats.copy.credit.Pictures;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.dateline.Datelines;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.copy.furniture.ExportFields;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.formats.galley.Proof;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.language.Languages;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.Blocks;

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
public final class ArticleLabeller implements Format {
    private static final String MEDIA_TYPE = "text/plain";
    private static final Pattern PLACE_END = Pattern.compile("[,(/\\d]| [-–—]");

    private final Languages languages = new Languages();
    private final BlockSplitter cuts;
    private final LabelCues cues;
    private final Menus menus = new Menus();
    private final Captions captions;
    private final Export export;
    private final Datelines datelines;
    private final Agencies agencies = new Agencies();
    private final BodyStart bodyStart;
    private final Head head;
    private final Links links = new Links();
    private final PullQuotes pullQuotes = new PullQuotes();
    private final Foot foot;
    private final BodySegments body = new BodySegments();
    private final Publication publication;
    private final FoundFields fields;

    public ArticleLabeller() {
        DateGrammar dates = new DateGrammar();
        Furniture furniture = new Furniture();
        Timestamps timestamps = new Timestamps(agencies, dates);
        Bylines bylines = new Bylines(agencies);
        Copyrights copyrights = new Copyrights(agencies);
        ReportCredits reportCredits = new ReportCredits(agencies);
        Pictures pictures = new Pictures(agencies);
        ExportFields exportFields = new ExportFields();
        cuts = new BlockSplitter(furniture, reportCredits, bylines, timestamps);
        cues = new LabelCues(furniture, timestamps, copyrights, reportCredits, pictures, bylines);
        captions = new Captions(pictures);
        export = new Export(exportFields);
        datelines = new Datelines(agencies, dates);
        bodyStart = new BodyStart(datelines);
        head = new Head(bylines);
        foot = new Foot(bylines, reportCredits, exportFields);
        publication = new Publication(timestamps, dates);
        fields = new FoundFields(bylines, timestamps, reportCredits, copyrights);
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
        cues.label(page);
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
                page.spans());
    }

    /**
     * Reads an article whose parts its format tells. Plain text in it is read as such, and of the parts what they hold besides what
     * the format says: a dateline, credits, the writer.
     */
    public Reading read(Proof proof, Instant firstReceivedAt) {
        String text = proof.text();
        Page page = page(proof);
        cues.label(page);
        if (proof.isPlain()) {
            export.label(page);
        }
        int start = readDateline(page) ? page.firstOpen() : bodyStart.find(page);
        boolean headless = page.first(SegmentKind.HEADLINE) == null && page.open() > 1;
        if (proof.isPlain() || headless) {
            start = head.label(page, start);
        }
        foot.label(page, start);
        body.label(page);
        return new Reading(
                text,
                proof.mediaType(),
                proof.charset(),
                language(proof, start < page.size() ? page.block(start).start() : 0),
                page.first(SegmentKind.HEADLINE),
                page.first(SegmentKind.STANDFIRST),
                fields.byline(page),
                agency(page),
                Stream.concat(proof.keywords().stream(), fields.keywords(page).stream())
                        .distinct()
                        .toList(),
                fields.dateline(page),
                StatedDates.published(proof.dates(), publication.of(page, start, firstReceivedAt)),
                page.spans());
    }

    private Page page(Proof proof) {
        String text = proof.text();
        Page page = new Page(List.of());
        for (Proof.Part part : proof.parts()) {
            if (part.kind() != null) {
                boolean open = part.kind() == SegmentKind.PARAGRAPH;
                page.add(new Block(text, part.start(), part.end()), open ? null : part.kind());
                continue;
            }
            String plain = text.substring(part.start(), part.end());
            cuts.cut(Blocks.of(plain).stream()
                            .map(block -> new Block(text, part.start() + block.start(), part.start() + block.end()))
                            .toList())
                    .forEach(block -> page.add(block, null));
        }
        return page;
    }

    /** Reads a dateline that stands in a part of its own. */
    private boolean readDateline(Page page) {
        for (Block block : page.all(SegmentKind.DATELINE)) {
            FoundDateline whole = datelines.readAlone(block);
            FoundDateline dateline = whole == null ? datelines.read(block) : whole;
            String place = PLACE_END.split(block.line(), 2)[0].strip();
            page.setDateline(
                    dateline == null
                            ? new FoundDateline(
                                    block.start(), block.end(), place.isEmpty() ? null : place, null, null, null, false)
                            : dateline);
            return true;
        }
        return false;
    }

    /** Who signs in the text, else whom the format names. */
    private PrintedAgency agency(Page page) {
        PrintedAgency printed = fields.agency(page);
        List<Block> credits = page.all(SegmentKind.CREDIT);
        if (printed != null || credits.isEmpty()) {
            return printed;
        }
        Block credit = credits.get(credits.size() - 1);
        Agency likely = agencies.likely(credit.text(), credit.start(), credit.end());
        return likely == null ? null : new PrintedAgency(likely.name(), credit.start(), credit.end());
    }

    private String language(Proof proof, int bodyStart) {
        if (proof.language() != null) {
            return proof.language();
        }
        String told = languages.of(proof.text(), bodyStart);
        return told.equals(Languages.UNDETERMINED) && proof.feedLanguage() != null ? proof.feedLanguage() : told;
    }
}
