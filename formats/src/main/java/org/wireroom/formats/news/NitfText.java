package org.wireroom.formats.news;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.html.HtmlBody;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.text.SegmentKind;

/**
 * The text of NITF 3.x, by itself or inside another format.
 *
 * @see <a href="https://iptc.org/std/NITF/3.6/documentation/nitf.html">NITF 3.6</a>
 */
final class NitfText {
    /** Elements of NITF by those of HTML that mean the same; the others have the same names. */
    private static final Map<String, String> HTML = Map.of(
            "hl1", "h2",
            "hl2", "h2",
            "block", "div",
            "bq", "blockquote",
            "media", "figure",
            "media-caption", "figcaption",
            "note", "aside",
            "datasource", "p",
            "fn", "p");

    /** Elements that readers do not see. */
    private static final Set<String> HIDDEN =
            Set.of("media-reference", "media-metadata", "media-object", "media-producer", "custom-table", "pronounce");

    private NitfText() {}

    /** Adds the contents of an nitf element to a galley. */
    static void fill(XmlElement nitf, Galley galley) {
        XmlElement head = nitf.at("body", "body.head");
        if (head != null) {
            fillHead(head, galley);
        }
        galley.headline(textAt(nitf, "head", "title"));
        XmlElement docdata = nitf.at("head", "docdata");
        if (docdata != null) {
            fillData(docdata, galley);
        }
        galley.language(nitf.attribute("baselang")).language(nitf.attribute("lang"));
        XmlElement content = nitf.at("body", "body.content");
        XmlElement body = content == null ? nitf.child("body.content") : content;
        if (body != null) {
            fillBody(body, galley);
        }
        XmlElement end = nitf.at("body", "body.end");
        if (end != null) {
            galley.add(SegmentKind.CREDIT, end.text("tagline"));
        }
    }

    private static void fillHead(XmlElement head, Galley galley) {
        XmlElement hedline = head.child("hedline");
        if (hedline != null) {
            galley.headline(hedline.text("hl1"));
            galley.headline(hedline.hasElements() ? hedline.text("hl2") : hedline.text());
            if (hedline.text("hl1") != null) {
                galley.standfirst(hedline.text("hl2"));
            }
        }
        galley.standfirst(head.text("abstract"));
        XmlElement byline = head.child("byline");
        if (byline != null) {
            galley.byline(byline(byline));
        }
        XmlElement dateline = head.child("dateline");
        if (dateline != null) {
            XmlElement location = dateline.child("location");
            galley.dateline(location == null ? "" : location.text());
            dateline.children("story.date").forEach(date -> galley.date("story.date", date.attribute("norm")));
        }
        galley.credit(head.text("distributor"));
        XmlElement rights = head.at("rights", "rights.owner");
        galley.credit(rights == null ? null : rights.text());
    }

    /** The writers and, after a comma, their job titles. */
    private static String byline(XmlElement byline) {
        XmlElement title = byline.child("byttl");
        String all = byline.text();
        String office = title == null ? "" : title.text();
        boolean atEnd = !office.isEmpty() && all.endsWith(office) && all.length() > office.length();
        String names = atEnd ? all.substring(0, all.length() - office.length()).strip() : all;
        return atEnd && !names.endsWith(",") ? names + ", " + office : all;
    }

    private static void fillData(XmlElement docdata, Galley galley) {
        for (String field : new String[] {"date.issue", "date.release"}) {
            XmlElement date = docdata.child(field);
            if (date != null) {
                galley.date(field, date.attribute("norm"));
            }
        }
        XmlElement keys = docdata.child("key-list");
        if (keys != null) {
            keys.children("keyword").forEach(key -> galley.keyword(key.attribute("key")));
        }
        XmlElement copyright = docdata.child("doc.copyright");
        galley.credit(copyright == null ? null : copyright.attribute("holder"));
    }

    /** Adds running text in the mark-up of NITF or HTML. */
    static void fillBody(XmlElement body, Galley galley) {
        Element copy = body.node().clone();
        for (Element element : copy.getAllElements()) {
            String name = new XmlElement(element).name();
            if (HIDDEN.contains(name)) {
                element.remove();
            } else {
                // a name may consist of its prefix alone
                element.tagName(name.isEmpty() ? "span" : HTML.getOrDefault(name, name), Parser.NamespaceHtml);
            }
        }
        XmlElement plain = new XmlElement(copy).children().size() == 1 ? new XmlElement(copy).child("pre") : null;
        if (plain != null) {
            galley.plain(plain.wholeText());
            return;
        }
        // HTML reads an end tag of a line break as one more line break
        HtmlBody html = HtmlBody.of(copy.html().replace("</br>", ""));
        galley.add(html.text(), html.spans());
    }

    private static String textAt(XmlElement element, String... path) {
        XmlElement at = element.at(path);
        return at == null ? null : at.text();
    }
}
