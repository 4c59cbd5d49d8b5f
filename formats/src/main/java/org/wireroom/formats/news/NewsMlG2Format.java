package org.wireroom.formats.news;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.metadata.MetadataBuilder;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.formats.xml.XmlFormat;
import org.wireroom.text.SegmentKind;

/**
 * NewsML-G2: news items with NITF, XHTML or plain text inside, alone or in a news message. Identity and version are the item's guid
 * and version.
 *
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/">NewsML-G2 guidelines</a>
 */
public final class NewsMlG2Format extends XmlFormat {
    private static final Set<String> ROOTS = Set.of(
            "newsmessage", "newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

    public NewsMlG2Format(ArticleLabeller labeller) {
        super(labeller, "application/vnd.iptc.g2.newsitem+xml", ROOTS);
    }

    @Override
    protected List<XmlElement> articles(XmlElement root) throws NoArticleException {
        List<XmlElement> items = root.outermost(element -> element.name().equals("newsitem"));
        List<XmlElement> found =
                items.isEmpty() ? root.outermost(element -> element.name().equals("packageitem")) : items;
        if (found.isEmpty()) {
            throw new NoArticleException("NewsML-G2 without a news item: the first element is "
                    + root.node().tagName());
        }
        return found;
    }

    @Override
    protected String identity(XmlElement item) {
        return item.attribute("guid");
    }

    @Override
    protected SourceVersion version(XmlElement item) {
        XmlElement meta = item.child("itemmeta");
        if (meta == null) {
            return Versions.of(item.attribute("version"), null, SourceStatus.USABLE);
        }
        XmlElement status = meta.child("pubstatus");
        String code = status == null ? null : status.attribute("qcode");
        return Versions.of(
                item.attribute("version"),
                meta.text("versioncreated"),
                status(meta, StatusWords.closed(code == null && status != null ? status.attribute("uri") : code)));
    }

    /** An embargo without a date lasts until a newer version. */
    private static SourceStatus status(XmlElement meta, SourceStatus stated) {
        MetadataBuilder embargo = new MetadataBuilder();
        meta.children("embargoed").forEach(date -> embargo.embargo(date.text()));
        boolean undated = !meta.children("embargoed").isEmpty()
                && embargo.build().rights().embargoedUntil() == null;
        return stated == SourceStatus.USABLE && undated ? SourceStatus.EMBARGOED : stated;
    }

    @Override
    protected void fill(XmlElement root, XmlElement item, Galley galley) {
        galley.metadata(() -> NewsMlG2Metadata.of(item));
        XmlElement content = item.child("contentmeta");
        if (content != null) {
            fillContentMeta(content, galley);
        }
        XmlElement set = item.child("contentset");
        if (set != null) {
            set.children("inlinexml", "inlinedata").stream()
                    .sorted(Comparator.comparingInt(NewsMlG2Format::plainness))
                    .filter(inline -> !galley.hasBody())
                    .forEach(inline -> fillInline(inline, galley));
        }
        if (content != null && !galley.hasBody()) {
            // of pictures and videos that is all there is: caption, shot list
            content.children("description").stream()
                    .skip(1)
                    .forEach(description -> galley.add(SegmentKind.PARAGRAPH, description.text()));
        }
        XmlElement meta = item.child("itemmeta");
        if (meta != null) {
            galley.date("firstCreated", meta.text("firstcreated")).date("versionCreated", meta.text("versioncreated"));
            galley.headline(meta.text("title"));
            galley.credit(named(meta.child("provider")));
        }
        if (content != null) {
            galley.headline(content.text("slugline"));
            galley.date("contentCreated", content.text("contentcreated"));
        }
        galley.language(item.attribute("lang"));
        XmlElement groups = item.child("groupset");
        if (groups != null) {
            fillPackage(groups, galley);
        }
    }

    private static void fillContentMeta(XmlElement content, Galley galley) {
        galley.headline(content.text("headline"));
        galley.byline(content.text("by"));
        galley.dateline(content.text("dateline"));
        galley.credit(content.text("creditline"));
        XmlElement source = content.child("infosource");
        galley.credit(named(source));
        content.children("description").forEach(description -> galley.standfirst(description.text()));
        content.children("keyword").forEach(keyword -> galley.keyword(keyword.text()));
        content.children("language").forEach(language -> galley.language(language.attribute("tag")));
    }

    /** The name of a party, else what it is called in an attribute; null without either. */
    static String named(XmlElement party) {
        if (party == null) {
            return null;
        }
        String name = party.text("name");
        return name == null ? party.attribute("literal") : name;
    }

    /** Orders the renditions of one text, of which the first that has words is read: NITF, pages, other mark-up, plain text. */
    private static int plainness(XmlElement inline) {
        if (inline.first("nitf") != null) {
            return 0;
        }
        return isMarkup(inline) ? (inline.first("p") == null ? 2 : 1) : 3;
    }

    private static boolean isMarkup(XmlElement inline) {
        String type = inline.attribute("contenttype");
        return inline.hasElements()
                || (type != null && type.toLowerCase(Locale.ROOT).contains("html"));
    }

    private static void fillInline(XmlElement inline, Galley galley) {
        XmlElement nitf = inline.first("nitf");
        if (nitf != null) {
            NitfText.fill(nitf, galley);
            return;
        }
        XmlElement html = inline.first("html");
        XmlElement body = html == null ? inline.first("body") : html.child("body");
        if (html != null && html.at("head", "title") != null) {
            galley.headline(html.at("head", "title").text());
        }
        if (isMarkup(inline)) {
            NewsText.fillMarkup(body == null ? inline : body, galley);
        } else {
            NewsText.fill(inline.wholeText(), galley);
        }
    }

    /** A package names other items, whose headlines are not part of an article. */
    private static void fillPackage(XmlElement groups, Galley galley) {
        groups.outermost(element -> element.name().equals("itemref")).forEach(item -> {
            String headline = item.text("headline");
            galley.add(SegmentKind.RELATED, headline == null ? item.text("title") : headline);
        });
    }
}
