package org.wireroom.formats.news;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.html.HtmlBody;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.text.SegmentKind;

/** Running text that formats carry as mark-up, as escaped mark-up or as plain text, often without saying which. */
public final class NewsText {
    private static final Pattern MARKUP =
            Pattern.compile("<(?:/?([A-Za-z][A-Za-z0-9]{0,15})(?:\\s[^<>]{0,2000})?/?|!--)>|<(?:a|img|p|div|span)\\s");
    /** Tags that are looked at before a text counts as words in angle brackets. */
    private static final int MOST_TAGS = 50;

    private static final Pattern REFERENCE = Pattern.compile("&(?:[A-Za-z]{2,8}|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    private NewsText() {}

    /** Whether a text holds mark-up: an element of HTML, or one with an end tag. A word in angle brackets is none. */
    public static boolean isMarkup(String text) {
        Matcher tags = MARKUP.matcher(text);
        for (int i = 0; i < MOST_TAGS && tags.find(); i++) {
            String name = tags.group(1);
            if (name == null || Tag.isKnownTag(name.toLowerCase(Locale.ROOT)) || text.contains("</" + name)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a text of any kind to the body. */
    public static void fill(String text, Galley galley) {
        if (isMarkup(text)) {
            HtmlBody html = HtmlBody.of(text);
            galley.add(html.text(), html.spans());
        } else {
            String words = unescaped(text);
            if (words.strip().indexOf('\n') < 0) {
                galley.add(SegmentKind.PARAGRAPH, words);
            } else {
                galley.plain(words);
            }
        }
    }

    /** Adds the mark-up or the text of an element to the body. */
    public static void fillMarkup(XmlElement element, Galley galley) {
        if (element.hasElements()) {
            NitfText.fillBody(element, galley);
        } else {
            fill(element.wholeText(), galley);
        }
    }

    /** The words of a text of any kind, without mark-up. */
    public static String words(String text) {
        if (text == null) {
            return null;
        }
        return isMarkup(text) ? HtmlBody.of(text).text() : unescaped(text);
    }

    /** The words of an element of any kind, without mark-up; null without the element. */
    public static String words(XmlElement element) {
        return element == null ? null : words(element.text());
    }

    private static String unescaped(String text) {
        return REFERENCE.matcher(text).find() ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
    }
}
