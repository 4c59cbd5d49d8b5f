package org.wireroom.formats.html.page;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML as browsers do, however malformed it is. */
public final class HtmlParser {
    /** Deeper elements become siblings. */
    private static final int DEEPEST = 400;

    /** The elements that browsers reopen in the next paragraph if they were not closed. */
    private static final Pattern FORMATTING = Pattern.compile(
            "</?+(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])[^<>]*+>",
            Pattern.CASE_INSENSITIVE);

    private HtmlParser() {}

    /** The document of a page or of a fragment. */
    public static Document parse(String html) {
        try {
            return once(html);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
            // hundreds of unclosed formatting elements break the parser: it works without them
            return once(withoutFormatting(html));
        }
    }

    /** The same without elements that only format or link words. */
    static String withoutFormatting(String html) {
        return FORMATTING.matcher(html).replaceAll("");
    }

    private static Document once(String html) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        CitedQuotations.print(document);
        return document;
    }
}
