package org.wireroom.formats.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * An element of a document. Names are local ones in lower case, whatever their prefix: feeds are not strict about either.
 *
 * @param node the element as parsed
 */
public record XmlElement(Element node) {
    static String localName(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** The element's name. */
    public String name() {
        return localName(node.tagName());
    }

    /** The prefix of the element's name, empty without one. */
    public String prefix() {
        int colon = node.tagName().indexOf(':');
        return colon < 0 ? "" : node.tagName().substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** The first child of a name, null if there is none. */
    public XmlElement child(String name) {
        for (Element child = node.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (localName(child.tagName()).equals(name)) {
                return new XmlElement(child);
            }
        }
        return null;
    }

    /** The children with one of these names; all children if no name is given. */
    public List<XmlElement> children(String... names) {
        List<XmlElement> found = new ArrayList<>();
        for (Element child = node.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (names.length == 0 || List.of(names).contains(localName(child.tagName()))) {
                found.add(new XmlElement(child));
            }
        }
        return found;
    }

    /** The element at the end of a path of children, null if there is none. */
    public XmlElement at(String... path) {
        XmlElement at = this;
        for (int i = 0; i < path.length && at != null; i++) {
            at = at.child(path[i]);
        }
        return at;
    }

    /** The first element of a name in this one or below it, null if there is none. */
    public XmlElement first(String name) {
        Element found = node.stream()
                .filter(e -> localName(e.tagName()).equals(name))
                .findFirst()
                .orElse(null);
        return found == null ? null : new XmlElement(found);
    }

    /** The elements in this one or below it that fit, in order; none that is inside another of them. */
    public List<XmlElement> outermost(Predicate<XmlElement> fits) {
        List<XmlElement> found = new ArrayList<>();
        Element at = node;
        while (at != null) {
            boolean fit = fits.test(new XmlElement(at));
            if (fit) {
                found.add(new XmlElement(at));
            }
            at = fit ? after(at) : next(at);
        }
        return found;
    }

    private Element next(Element at) {
        Element child = at.firstElementChild();
        return child == null ? after(at) : child;
    }

    /** The next element that is not below this one. */
    private Element after(Element from) {
        Element at = from;
        while (at != null && !at.equals(node)) {
            Element sibling = at.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parent();
        }
        return null;
    }

    /** Its words on one line; empty where there are none. */
    public String text() {
        ElementWords words = new ElementWords();
        NodeTraversor.traverse(words, node);
        return words.line();
    }

    /** Its words with their lines. */
    public String wholeText() {
        return node.wholeText();
    }

    /** The words of the first child of a name, null if there are none. */
    public String text(String name) {
        for (XmlElement child : children(name)) {
            String text = child.text();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    /** The value of an attribute, whatever its prefix; null if it is missing or empty. */
    public String attribute(String name) {
        for (Attribute attribute : node.attributes()) {
            if (localName(attribute.getKey()).equals(name)
                    && !attribute.getValue().isBlank()) {
                return attribute.getValue().strip();
            }
        }
        return null;
    }

    /** The mark-up inside the element. */
    public String markup() {
        return hasElements() ? node.html() : node.wholeText();
    }

    public boolean hasElements() {
        return node.firstElementChild() != null;
    }

    /** The element's own mark-up, well-formed, white space untouched. */
    public String source() {
        Document document = node.ownerDocument();
        if (document != null) {
            document.outputSettings().syntax(Syntax.xml).prettyPrint(false).charset("UTF-8");
        }
        return node.outerHtml();
    }
}
