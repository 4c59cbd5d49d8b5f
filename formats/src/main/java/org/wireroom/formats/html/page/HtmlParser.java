package org.wireroom.formats.html.page;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Makes elements of HTML as browsers do, however broken it is. */
public final class HtmlParser {
    /** No page nests deeper; deeper elements become neighbours. */
    private static final int DEEPEST = 400;

    /** The elements that browsers open again in the next paragraph where they were left open. */
    private static final Pattern FORMATTING = Pattern.compile(
            "</?+(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])[^<>]*+>",
            Pattern.CASE_INSENSITIVE);

    private HtmlParser() {}

    /** The document of a page or of a fragment. */
    public static Document parse(String html) {
        try {
            return once(html);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
            // the parser loses count of formatting elements that are left open by the hundred: it manages without them
            return once(withoutFormatting(html));
        }
    }

    /** The same without elements that only say how words look or where they lead. */
    static String withoutFormatting(String html) {
        return FORMATTING.matcher(html).replaceAll("");
    }

    private static Document once(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }
}
