package org.wireroom.formats.html;

import java.time.Instant;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.html.choice.BodyModel;
import org.wireroom.formats.html.choice.ParsedPage;
import org.wireroom.formats.html.page.BlockCues;
import org.wireroom.formats.html.page.ClassWords;
import org.wireroom.formats.html.page.Elements;
import org.wireroom.formats.html.page.HtmlDetection;
import org.wireroom.formats.html.page.PageFields;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.language.Languages;
import org.wireroom.text.layout.Block;

/**
 * Reads a page of the web.
 *
 * <pre>
 * bytes -> text -> elements -> what the page says of itself -> visible text in blocks
 *       -> how likely each block is body -> labels -> fields
 * </pre>
 *
 * <p>The reader never opens an address that a page names.
 */
public final class HtmlFormat implements Format {
    private static final String MEDIA_TYPE = "text/html";
    /** Pages of news have a few hundred thousand characters, with the data of their scripts up to some million. */
    private static final int LONGEST = 16_000_000;

    /** A page that shows fewer words of an article shows none. */
    private static final int LEAST_WORDS = 30;

    /** A page whose data has so many times the words that it shows keeps the rest for subscribers. */
    private static final int MOST_CUT = 2;

    private final HtmlDetection markUp = new HtmlDetection();
    private final Languages languages = new Languages();
    private final BodyModel model = BodyModel.trained();
    private final ParsedPage.Maker parser;
    private final PageLabeller labels;
    private final PageDates pageDates;
    private final PrintedFields fields;

    public HtmlFormat() {
        Agencies agencies = new Agencies();
        DateGrammar dates = new DateGrammar();
        BlockCues cues = new BlockCues(agencies, dates);
        parser = new ParsedPage.Maker(cues);
        labels = new PageLabeller(new Elements(), new ClassWords(), cues, agencies, dates);
        pageDates = new PageDates(agencies, dates);
        fields = new PrintedFields(agencies);
    }

    /** Takes pages, and fragments of them; not text that mentions a tag, and not XML. */
    @Override
    public boolean accepts(byte[] item) {
        try {
            return markUp.isHtml(DecodedText.of(item).text());
        } catch (UndecodableException e) {
            return false;
        }
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        DecodedText decoded = DecodedText.of(item);
        if (decoded.text().length() > LONGEST) {
            throw new UndecodableException(
                    "the page has " + decoded.text().length() + " characters, more than " + LONGEST);
        }
        ParsedPage parsed = parser.of(decoded.text());
        boolean[] body = model.of(parsed);
        if (parsed.words(body) < LEAST_WORDS) {
            ParsedPage withHidden = parser.withHiddenElements(parsed);
            boolean[] more = model.of(withHidden);
            boolean better = withHidden.words(more) >= 2 * LEAST_WORDS;
            parsed = better ? withHidden : parsed;
            body = better ? more : body;
        }
        return reading(decoded, parsed, labels.of(parsed, body), parsed.words(body));
    }

    private Reading reading(DecodedText decoded, ParsedPage parsed, LabelledPage page, int words) {
        PageFields told = parsed.blocks().fields();
        boolean cut = words < LEAST_WORDS || StructuredDataBody.words(told.body()) > MOST_CUT * words;
        StructuredDataBody whole = cut && StructuredDataBody.isArticle(told.body())
                ? StructuredDataBody.below(parsed.blocks().text(), page.spans(), told.body())
                : new StructuredDataBody(parsed.blocks().text(), page.spans());
        int start = whole.spans().stream()
                .filter(span -> span.kind() == SegmentKind.PARAGRAPH)
                .mapToInt(LabelledSpan::start)
                .findFirst()
                .orElse(0);
        return new Reading(
                whole.text(),
                MEDIA_TYPE,
                decoded.charset().name(),
                language(whole.text(), start, told),
                fields.headline(page, parsed.titles()),
                page.line(SegmentKind.STANDFIRST),
                fields.byline(page),
                fields.agency(page),
                told.keywords(),
                fields.dateline(page),
                pageDates.of(parsed, page),
                whole.spans());
    }

    /** The language of the text, else the one that the page declares. */
    private String language(String text, int body, PageFields declared) {
        String told = languages.of(text, body);
        String code = declared.language();
        boolean known = !told.equals(Languages.UNDETERMINED) || code == null || code.length() < 2;
        return known ? told : new Block(code, 0, 2).line().toLowerCase(java.util.Locale.ROOT);
    }
}
