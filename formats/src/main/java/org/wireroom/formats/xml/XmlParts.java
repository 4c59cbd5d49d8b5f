package org.wireroom.formats.xml;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.SourceBytes;

/**
 * The articles of a document as documents of their own: the bytes of the element as they were sent, inside the elements that are around
 * it, of which only what an article inherits is there: namespaces, versions, languages, declared entities. So nothing in them changes
 * unless the article changes.
 */
final class XmlParts {
    private static final String DECLARED_ENTITY = "<!ENTITY";
    private static final Pattern INHERITED = Pattern.compile("xmlns(?::.*)?|xml:.*|lang|version");

    private final DecodedText decoded;
    private final SourceBytes bytes;
    private final List<XmlElement> articles;
    private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int base;
    private final String prolog;

    /**
     * Prepares to take a document apart.
     *
     * @param articles elements that know their positions, in their order
     */
    XmlParts(DecodedText decoded, SourceBytes bytes, List<XmlElement> articles) {
        this.decoded = decoded;
        this.bytes = bytes;
        this.articles = articles;
        articles.forEach(article -> elements.add(article.node()));
        this.base = XmlProlog.end(decoded.text());
        this.prolog = "<?xml version=\"1.0\" encoding=\""
                + decoded.charset().name().replaceFirst("(?<=UTF-(?:16|32))[BL]E", "") + "\"?>\n" + documentType();
    }

    /**
     * An article as a document.
     *
     * @param index which one, from 0
     * @param inherited elements to be placed above it
     */
    byte[] document(int index, String inherited) {
        StringBuilder before = new StringBuilder(prolog);
        StringBuilder after = new StringBuilder();
        for (Element around : ancestors(articles.get(index))) {
            before.append('<').append(around.tagName());
            for (Attribute attribute : around.attributes()) {
                if (INHERITED.matcher(attribute.getKey()).matches()) {
                    before.append(' ').append(attribute.html());
                }
            }
            before.append('>');
            after.insert(0, "</" + around.tagName() + ">");
        }
        return bytes.part(
                before.append(inherited).toString(), after.append('\n').toString(), bounds(index));
    }

    /** Where an article begins and ends, without the articles inside it. */
    private int[] bounds(int index) {
        int end = end(index);
        IntStream.Builder bounds = IntStream.builder().add(start(index));
        int from = start(index);
        for (int next = index + 1; next < articles.size() && start(next) < end; next++) {
            if (start(next) >= from) {
                from = Math.min(end, end(next));
                bounds.add(start(next)).add(from);
            }
        }
        return bounds.add(end).build().toArray();
    }

    /** The elements around an article, without the articles before it that lack their end tags. */
    private Deque<Element> ancestors(XmlElement article) {
        Deque<Element> around = new ArrayDeque<>();
        for (Element at = article.node().parent(); at != null && at.parent() != null; at = at.parent()) {
            if (!elements.contains(at)) {
                around.addFirst(at);
            }
        }
        return around;
    }

    /** The entities that the document declares, in a document type of its own; empty if it declares none. */
    private String documentType() {
        String above = decoded.text().substring(0, base);
        int type = above.indexOf("<!DOCTYPE");
        return type < 0 || !above.contains(DECLARED_ENTITY)
                ? ""
                : above.substring(type).stripTrailing() + "\n";
    }

    private int start(int index) {
        return base + articles.get(index).node().sourceRange().startPos();
    }

    /** After its end tag; an element without one ends where the next article or the end tag of an element around it begins. */
    private int end(int index) {
        Element article = articles.get(index).node();
        int next =
                index + 1 < articles.size() ? start(index + 1) : decoded.text().length();
        int end = endTag(article);
        if (end < 0 && article.sourceRange().endPos() > 0 && isEmptyTag(article)) {
            return base + article.sourceRange().endPos();
        }
        Element around = article.parent();
        while (end < 0 && around != null && around.parent() != null) {
            int tag = endTag(around);
            end = tag < 0 ? -1 : decoded.text().lastIndexOf("</", tag - 1);
            around = around.parent();
        }
        return endTag(article) < 0 ? Math.min(next, end < 0 ? decoded.text().length() : end) : end;
    }

    private boolean isEmptyTag(Element element) {
        return decoded.text().charAt(base + element.sourceRange().endPos() - 2) == '/';
    }

    /** Where the end tag of an element ends, -1 if it has none. */
    private int endTag(Element element) {
        if (!element.endSourceRange().isTracked()) {
            return -1;
        }
        int start = base + element.endSourceRange().startPos();
        String tag = "</" + element.tagName().toLowerCase(Locale.ROOT);
        return decoded.text().regionMatches(true, start, tag, 0, tag.length())
                ? base + element.endSourceRange().endPos()
                : -1;
    }
}
