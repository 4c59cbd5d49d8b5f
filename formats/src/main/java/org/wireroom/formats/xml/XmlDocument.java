package org.wireroom.formats.xml;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.UnsafeException;

/**
 * Parses XML, whether or not it is well-formed. The document type is ignored: its entities are not expanded, nothing is fetched.
 * Depth and number of elements are limited.
 */
public final class XmlDocument {
    /** Most elements of a document. */
    public static final int MOST_ELEMENTS = 200_000;
    /** Deepest nesting of elements. */
    public static final int DEEPEST = 500;

    private XmlDocument() {}

    /**
     * The first element of a document.
     *
     * @throws UnsafeException if the document has too many elements or they are nested too deep
     * @throws NoArticleException if it has none
     */
    public static XmlElement root(String text) throws UnsafeException, NoArticleException {
        return root(text, false);
    }

    /**
     * The first element of a document.
     *
     * @param located whether the elements know their positions, counted from the end of the prolog
     */
    static XmlElement root(String text, boolean located) throws UnsafeException, NoArticleException {
        String markup = text.substring(XmlProlog.end(text));
        checkLimits(markup);
        Document document = Parser.xmlParser()
                .setMaxDepth(DEEPEST + 2)
                .setTrackPosition(located)
                .parseInput(markup, "");
        Element root = document.firstElementChild();
        if (root == null) {
            throw new NoArticleException("not XML: there is no element");
        }
        return new XmlElement(root);
    }

    private static void checkLimits(String text) throws UnsafeException {
        int depth = 0;
        int elements = 0;
        int at = text.indexOf('<');
        while (at >= 0) {
            int next = at + 1;
            if (text.startsWith("<!--", at)) {
                next = XmlProlog.after(text, "-->", at);
            } else if (text.startsWith("<![CDATA[", at)) {
                next = XmlProlog.after(text, "]]>", at);
            } else if (text.startsWith("</", at)) {
                depth = Math.max(0, depth - 1);
            } else if (next < text.length() && Character.isLetter(text.charAt(next))) {
                elements++;
                next = XmlProlog.after(text, ">", at);
                depth += text.charAt(next - 2) == '/' ? 0 : 1;
            }
            if (elements > MOST_ELEMENTS) {
                throw new UnsafeException("the document has more than " + MOST_ELEMENTS + " elements");
            }
            if (depth > DEEPEST) {
                throw new UnsafeException("elements are nested deeper than " + DEEPEST);
            }
            at = text.indexOf('<', next);
        }
    }
}
