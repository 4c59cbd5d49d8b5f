package org.wireroom.formats.labelling;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wireroom.contract.article.Published;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.agency.Agency;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.Copyrights;
import org.wireroom.formats.copy.credit.Pictures;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.credit.Signers;
import org.wireroom.formats.copy.dateline.Datelines;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.copy.furniture.ExportFields;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.formats.galley.Proof;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.metadata.StatedDates;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.ReadingBuilder;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.language.Languages;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.Blocks;

/**
 * Labels the blocks of an article's text and finds its fields: of plain text from a wire, an export or a scraped page, and of the
 * parts that other formats state.
 *
 * <pre>
 * text -> lines -> blocks -> split blocks -> cues -> menus -> export fields
 *      -> where the body begins -> head -> captions -> links -> pull quotes -> foot -> body -> fields
 * </pre>
 *
 * <p>Each step labels the blocks that it is sure of; a block that no step labels is a paragraph. Thread-safe; make one and keep it,
 * it loads its tables once.
 */
public final class ArticleLabeller {
    private final Languages languages = new Languages();
    private final BlockSplitter splitter;
    private final LabelCues cues;
    private final Menus menus = new Menus();
    private final Captions captions;
    private final Export export;
    private final Datelines datelines;
    private final Agencies agencies = Agencies.common();
    private final BodyStart bodyStart;
    private final Head head;
    private final Links links = new Links();
    private final PullQuotes pullQuotes = new PullQuotes();
    private final Foot foot;
    private final BodyBlocks bodyBlocks = new BodyBlocks();
    private final BodySegments body = new BodySegments();
    private final Publication publication;
    private final FoundFields fields;

    public ArticleLabeller() {
        DateGrammar dates = DateGrammar.ofCopy();
        Furniture furniture = new Furniture();
        Timestamps timestamps = new Timestamps(agencies, dates);
        Bylines bylines = new Bylines(agencies);
        Copyrights copyrights = new Copyrights(agencies);
        ReportCredits reportCredits = new ReportCredits(agencies);
        Pictures pictures = new Pictures(agencies);
        ExportFields exportFields = new ExportFields();
        splitter = new BlockSplitter(furniture, reportCredits, bylines, timestamps);
        cues = new LabelCues(furniture, timestamps, copyrights, reportCredits, pictures, bylines);
        captions = new Captions(pictures);
        export = new Export(exportFields);
        datelines = new Datelines(agencies, dates);
        bodyStart = new BodyStart(datelines);
        head = new Head(bylines, captions, agencies);
        foot = new Foot(bylines, reportCredits, exportFields, agencies);
        publication = new Publication(timestamps, dates);
        fields = new FoundFields(bylines, timestamps, new Signers(bylines, reportCredits, copyrights));
    }

    /**
     * Labels a plain text.
     *
     * @param firstReceivedAt when the first version of the article was received: bounds the years that a weekday may belong to
     * @return the reading without its source, which the format adds
     */
    public ReadingBuilder label(String text, Instant firstReceivedAt) {
        Page page = sure(text);
        bodyBlocks.estimate(page);
        int start = head.label(page, bodyStart.find(page));
        captions.labelAtCredits(page, start);
        links.label(page, start);
        pullQuotes.label(page, start);
        foot.label(page, start);
        bodyBlocks.label(page, start);
        body.label(page);
        String language = languages.of(text, page.start(start));
        return found(text, page, Metadata.NONE)
                .language(language)
                .agency(fields.agency(page))
                .keywords(fields.keywords(page))
                .published(publication.of(page, start, language, firstReceivedAt));
    }

    /** The blocks of a plain text, with the features by which a model tells which of them are body: for training it. */
    public BlockRows rows(String text) {
        Page page = sure(text);
        List<Block> blocks =
                IntStream.range(0, page.size()).mapToObj(page::block).toList();
        return new BlockRows(blocks, BlockFeatures.of(page, null));
    }

    /** The lines of a plain text that may be its headline, with the features by which a model tells which is: for training it. */
    public BlockRows headlineRows(String text) {
        Page page = sure(text);
        bodyBlocks.estimate(page);
        return LikelyHeadlines.rows(page, bodyStart.find(page));
    }

    /** The blocks of a plain text, labelled where their wording or their row is enough. */
    private Page sure(String text) {
        Page page = new Page(splitter.split(Blocks.of(text)));
        cues.label(page);
        menus.label(page);
        captions.labelTwins(page);
        export.label(page);
        return page;
    }

    /**
     * Labels an article whose parts its format states. Plain text in it is labelled as such, and the parts are searched for what
     * the format does not state: a dateline, credits, the writer.
     */
    public Reading label(Proof proof, Instant firstReceivedAt) {
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
        String language = language(proof, page.start(start));
        String locale = proof.locale() == null ? language : proof.locale();
        Instant latest = StatedDates.latest(proof.dates(), locale, firstReceivedAt);
        Published printed = publication.of(page, start, locale, latest);
        return found(proof.text(), page, proof.metadata())
                .source(proof.mediaType(), proof.charset())
                .language(language)
                .agency(agency(page))
                .keywords(Stream.concat(proof.keywords().stream(), fields.keywords(page).stream())
                        .distinct()
                        .toList())
                .published(StatedDates.published(proof.dates(), locale, printed))
                .build();
    }

    /** The fields that are found in the same way whatever the format states. */
    private ReadingBuilder found(String text, Page page, Metadata stated) {
        return Reading.builder(text)
                .headline(page.first(SegmentKind.HEADLINE))
                .standfirst(page.first(SegmentKind.STANDFIRST))
                .byline(fields.byline(page))
                .dateline(fields.dateline(page))
                .spans(page.spans())
                .metadata(stated);
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
            splitter.split(Blocks.of(plain).stream()
                            .map(block -> new Block(text, part.start() + block.start(), part.start() + block.end()))
                            .toList())
                    .forEach(block -> page.add(block, null));
        }
        return page;
    }

    /** Reads a dateline that is a part of its own; returns whether there is one. */
    private boolean readDateline(Page page) {
        for (Block block : page.all(SegmentKind.DATELINE)) {
            FoundDateline whole = datelines.readAlone(block);
            FoundDateline dateline = whole == null ? datelines.read(block) : whole;
            String place = Datelines.placeOf(block.line());
            page.setDateline(
                    dateline == null
                            ? new FoundDateline(
                                    block.start(), block.end(), place.isEmpty() ? null : place, null, null, null, false)
                            : dateline);
            return true;
        }
        return false;
    }

    /** Who signs in the text, else who the format says does. */
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
        String detected = languages.of(proof.text(), bodyStart);
        return detected.equals(Languages.UNDETERMINED) && proof.feedLanguage() != null
                ? proof.feedLanguage()
                : detected;
    }
}
