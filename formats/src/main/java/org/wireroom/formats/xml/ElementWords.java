package org.wireroom.formats.xml;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.wireroom.text.Blank;
import org.wireroom.text.tables.Table;

/**
 * Collects the words of an element on one line. Text that touches an element that only marks words up belongs to the same word
 * ({@code H<sub>2</sub>O}, {@code <org>NATO</org>s}); all other elements hold words of their own ({@code <person>Jo Park</person>
 * <byttl>Staff Writer</byttl>} without the space), as do two names that touch.
 */
final class ElementWords implements NodeVisitor {
    private static final Set<String> INLINE = Table.words(ElementWords.class, "inline-elements.txt");

    private final StringBuilder words = new StringBuilder();
    /** Whether an element that holds words of its own begins or ends here. */
    private boolean apart;
    /** Whether an element has ended since the last word. */
    private boolean ended;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            apart |= ended || !isInline(element);
            if (isQuotation(element)) {
                append("“");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isQuotation(element)) {
                words.append('”');
            }
            apart |= !isInline(element);
            ended = true;
        }
    }

    String line() {
        return Blank.collapse(words, 0, words.length());
    }

    private static boolean isInline(Element element) {
        return INLINE.contains(XmlElement.localName(element.tagName()));
    }

    private static boolean isQuotation(Element element) {
        return XmlElement.localName(element.tagName()).equals("q");
    }

    private void append(String more) {
        if (more.isEmpty()) {
            return;
        }
        boolean touch = !words.isEmpty()
                && Character.isLetterOrDigit(words.charAt(words.length() - 1))
                && Character.isLetterOrDigit(more.charAt(0));
        words.append(touch && apart ? " " : "").append(more);
        apart = false;
        ended = false;
    }
}
