package org.wireroom.formats.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.html.HtmlBody;
import org.wireroom.formats.news.NewsText;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.text.SegmentKind;

/** The text of a feed's item: plain, escaped, encoded or as mark-up, in one of the elements that feeds use for it. */
final class FeedText {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    private FeedText() {}

    /** Adds the body of an item: its full text, else its summary. */
    static void fillBody(XmlElement item, Galley galley) {
        XmlElement full = longest(item, "encoded", "content", "body", "div");
        XmlElement summary = longest(item, "summary", "description", "abstract", "subtitle");
        fill(full, galley);
        if (galley.hasBody()) {
            galley.standfirst(summary == null ? null : NewsText.words(decoded(summary)));
        } else {
            fill(summary, galley);
        }
        if (!galley.hasBody()) {
            XmlElement parts = item.child("items");
            fill(
                    parts == null
                            ? null
                            : longest(parts.outermost(element -> element.name().equals("value"))),
                    galley);
        }
    }

    /** What an item says about its picture or video in an element of that name, null if nothing. */
    static String mediaText(XmlElement item, String name) {
        return item.outermost(element -> FeedVocabulary.isMedia(element, name)).stream()
                .map(NewsText::words)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static XmlElement longest(XmlElement item, String... names) {
        return longest(item.children(names));
    }

    private static XmlElement longest(List<XmlElement> elements) {
        XmlElement longest = null;
        int most = 0;
        for (XmlElement child : elements) {
            int length = child.text().length();
            if (length > most) {
                longest = child;
                most = length;
            }
        }
        return longest;
    }

    private static void fill(XmlElement element, Galley galley) {
        if (element == null) {
            return;
        }
        if (element.hasElements()) {
            NewsText.fillMarkup(element, galley);
            return;
        }
        String text = decoded(element);
        if ("text".equals(element.attribute("type")) && !NewsText.isMarkup(text)) {
            galley.add(SegmentKind.PARAGRAPH, text);
        } else if (NewsText.isMarkup(text) || text.strip().indexOf('\n') >= 0) {
            // mark-up has paragraphs of its own; in words without any, an empty line separates them and others only
            // wrap
            String[] parts = NewsText.isMarkup(text) ? new String[] {text} : EMPTY_LINE.split(text);
            for (String part : parts) {
                HtmlBody html = HtmlBody.of(part);
                galley.add(html.text(), html.spans());
            }
        } else {
            NewsText.fill(text, galley);
        }
    }

    /** The text of an element; Atom encodes it in Base64 if it is neither text nor mark-up. */
    private static String decoded(XmlElement element) {
        String mode = element.attribute("mode");
        String type = element.attribute("type");
        boolean other = type != null
                && type.indexOf('/') > 0
                && !type.toLowerCase(Locale.ROOT).matches("text/.*|.*[/+]x?html.*|.*[/+]xml.*");
        if ("base64".equals(mode) || other) {
            try {
                return new String(
                        Base64.getMimeDecoder().decode(element.wholeText().strip()), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return element.wholeText();
            }
        }
        return element.wholeText();
    }

    /** The words of the first child of a name that has any, null if none has. */
    static String words(XmlElement item, String name) {
        for (XmlElement child : item.children(name)) {
            boolean plain = child.hasElements() || "text".equals(child.attribute("type"));
            String words = plain ? child.text() : NewsText.words(decoded(child));
            if (words != null && !words.isBlank()) {
                return words;
            }
        }
        return null;
    }
}
