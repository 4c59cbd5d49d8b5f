package org.wireroom.formats.html;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.html.choice.BodyModel;
import org.wireroom.formats.html.choice.ParsedPage;
import org.wireroom.formats.html.page.BlockCues;
import org.wireroom.formats.html.page.ClassWords;
import org.wireroom.formats.html.page.Elements;
import org.wireroom.formats.html.page.PageFields;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.formats.rules.PageRule;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.language.Languages;
import org.wireroom.text.layout.Block;

/**
 * Web pages.
 *
 * <pre>
 * bytes -> text -> elements -> what the page states about itself -> visible text in blocks
 *       -> probability that each block is body -> labels -> fields
 * </pre>
 *
 * <p>The reader never requests a URL that a page names.
 */
public final class HtmlFormat implements Format {
    private static final String MEDIA_TYPE = "text/html";
    /** News pages have a few hundred thousand characters; with the data of their scripts, up to a few million. */
    private static final int LONGEST = 16_000_000;

    /** Words below which a page does not show an article. */
    private static final int LEAST_WORDS = 30;

    /** A page whose data has more than this many times the words that it shows keeps the rest for subscribers. */
    private static final int MOST_CUT = 2;

    /** What an article has at least one of. */
    private static final Set<SegmentKind> ARTICLE =
            EnumSet.of(SegmentKind.PARAGRAPH, SegmentKind.STANDFIRST, SegmentKind.CAPTION);

    private final HtmlDetection markUp = new HtmlDetection();
    private final Languages languages = new Languages();
    private final BodyModel model = BodyModel.trained();
    private final ParsedPage.Parser parser;
    private final PageLabeller labeller;
    private final PageDates pageDates;
    private final PrintedFields fields;

    public HtmlFormat() {
        Agencies agencies = Agencies.common();
        DateGrammar dates = DateGrammar.ofCopy();
        BlockCues cues = new BlockCues(agencies, dates);
        parser = new ParsedPage.Parser(cues);
        labeller = new PageLabeller(new Elements(), new ClassWords(), cues, agencies, dates);
        pageDates = new PageDates(agencies, dates);
        fields = new PrintedFields(agencies);
    }

    /** Pages and fragments of pages, but neither text that mentions a tag nor XML. */
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
                    "the page has " + decoded.text().length() + " characters, the limit is " + LONGEST);
        }
        if (PageEnd.isMissing(decoded.text())) {
            throw new NoArticleException("the page breaks off before its end tags: it is not complete");
        }
        ParsedPage parsed = parser.of(decoded.text());
        boolean[] body = body(parsed);
        if (parsed.words(body) < LEAST_WORDS) {
            ParsedPage withHidden = parser.withHiddenElements(parsed);
            boolean[] more = body(withHidden);
            boolean better = PageRule.HIDDEN_ARTICLE.decides(withHidden.words(more) >= 2 * LEAST_WORDS, 0);
            parsed = better ? withHidden : parsed;
            body = better ? more : body;
        }
        return reading(decoded, parsed, labeller.label(parsed, body), parsed.words(body), firstReceivedAt);
    }

    private Reading reading(
            DecodedText decoded, ParsedPage parsed, LabelledPage page, int words, Instant firstReceivedAt)
            throws NoArticleException {
        PageFields stated = parsed.blocks().fields();
        StructuredDataBody whole = isCut(words, stated.body())
                ? StructuredDataBody.below(parsed.blocks().text(), page.spans(), stated.body())
                : new StructuredDataBody(parsed.blocks().text(), page.spans());
        if (whole.spans().stream().noneMatch(span -> ARTICLE.contains(span.kind()))) {
            throw new NoArticleException("the page shows no text of an article: it may be an empty page of an app, or a"
                    + " wall that asks for consent or a login");
        }
        int start = whole.spans().stream()
                .filter(span -> span.kind() == SegmentKind.PARAGRAPH)
                .mapToInt(LabelledSpan::start)
                .findFirst()
                .orElse(0);
        return Reading.builder(whole.text())
                .source(MEDIA_TYPE, decoded.charset().name())
                .language(language(whole.text(), start, stated))
                .headline(fields.headline(page, parsed.titles()))
                .standfirst(page.line(SegmentKind.STANDFIRST))
                .byline(fields.byline(page))
                .agency(fields.agency(page))
                .keywords(stated.keywords())
                .metadata(stated.metadata())
                .dateline(fields.dateline(page))
                .published(pageDates.of(parsed, page, firstReceivedAt))
                .spans(whole.spans())
                .build();
    }

    /** Whether a page shows less of its article than its structured data has. */
    private static boolean isCut(int shown, String stated) {
        boolean article = StructuredDataBody.isArticle(stated);
        boolean none = shown < LEAST_WORDS;
        return PageRule.DATA_ARTICLE.decides(article && none, 0)
                || PageRule.CUT_ARTICLE.decides(
                        article && !none && StructuredDataBody.words(stated) > MOST_CUT * shown, 0);
    }

    private boolean[] body(ParsedPage page) {
        ParsedPage own = parser.withoutForeignSections(page);
        boolean[] body = model.of(own);
        return own == page ? body : own.chosenIn(page, body);
    }

    /** The language of the text, else the one that the page declares. */
    private String language(String text, int body, PageFields declared) {
        String detected = languages.of(text, body);
        String code = declared.language();
        boolean known = !detected.equals(Languages.UNDETERMINED) || code == null || code.length() < 2;
        return known ? detected : new Block(code, 0, 2).line().toLowerCase(java.util.Locale.ROOT);
    }
}
