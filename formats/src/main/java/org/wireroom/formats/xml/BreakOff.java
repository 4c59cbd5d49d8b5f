package org.wireroom.formats.xml;

import java.util.List;

/** Finds where a document of XML breaks off, as an upload or a download does that ends too early. */
final class BreakOff {
    private BreakOff() {}

    /**
     * The article in which a document breaks off.
     *
     * @param text the document
     * @param articles its articles in their order
     * @return null if the document is whole, or if every article in it is
     */
    static XmlElement article(String text, XmlElement root, List<XmlElement> articles) {
        if (articles.isEmpty() || root.node().childNodeSize() == 0 || lastEnd(text, root) >= 0) {
            return null;
        }
        XmlElement last = articles.get(articles.size() - 1);
        return last.equals(root) || lastEnd(text, last) < lastStart(text, last) ? last : null;
    }

    private static int lastStart(String text, XmlElement element) {
        return last(text, "<", element.node().tagName());
    }

    private static int lastEnd(String text, XmlElement element) {
        return last(text, "</", element.node().tagName());
    }

    /** Where the last tag of a name begins, -1 if there is none; only the end of the end tag may be missing. */
    private static int last(String text, String opening, String name) {
        int at = text.length();
        do {
            at = text.lastIndexOf(opening, at - 1);
            int end = at + opening.length() + name.length();
            boolean named = at >= 0
                    && text.regionMatches(true, at + opening.length(), name, 0, name.length())
                    && (end == text.length() || !XmlRoot.isNameChar(text.charAt(end)));
            if (named) {
                return at;
            }
        } while (at > 0);
        return -1;
    }
}
