package org.wireroom.formats.news;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.formats.xml.XmlFormat;
import org.wireroom.text.SegmentKind;

/** NewsML 1.x: news items whose components hold NITF, mark-up or plain text. Identity is the news item id of the provider. */
public final class NewsMlFormat extends XmlFormat {
    /** Roles of components that hold a part of the article other than its text. */
    private static final Set<String> TITLES = Set.of("title", "headline", "slug", "slugline");

    private static final Set<String> LEADS = Set.of("lead", "abstract", "summary", "teaser", "intro");

    public NewsMlFormat(ArticleLabeller labeller) {
        super(labeller, "text/vnd.iptc.newsml", Set.of("newsml"));
    }

    @Override
    protected List<XmlElement> articles(XmlElement root) throws NoArticleException {
        List<XmlElement> items = root.outermost(element -> element.name().equals("newsitem"));
        if (items.isEmpty()) {
            throw new NoArticleException("NewsML without a news item");
        }
        return items;
    }

    @Override
    protected boolean isWhole(XmlElement root, List<XmlElement> articles) {
        return articles.size() == 1;
    }

    @Override
    protected String identity(XmlElement item) {
        XmlElement id = item.at("identification", "newsidentifier");
        if (id == null) {
            return null;
        }
        String number = id.text("newsitemid");
        if (number == null) {
            XmlElement guid = item.first("guid");
            return guid == null || guid.text().isEmpty() ? null : guid.text();
        }
        return "urn:newsml:" + orEmpty(id.text("providerid")) + ":" + orEmpty(id.text("dateid")) + ":" + number;
    }

    @Override
    protected SourceVersion version(XmlElement item) {
        XmlElement id = item.at("identification", "newsidentifier");
        XmlElement management = item.child("newsmanagement");
        XmlElement status = management == null ? null : management.child("status");
        return Versions.of(
                id == null ? null : id.text("revisionid"),
                management == null ? null : management.text("thisrevisioncreated"),
                status(management, StatusWords.closed(status == null ? null : status.attribute("formalname"))));
    }

    /** A status that will change to usable is an embargo. */
    private static SourceStatus status(XmlElement management, SourceStatus now) {
        boolean willBeUsable = management != null
                && management.children("statuswillchange").stream().anyMatch(NewsMlMetadata::willBeUsable);
        return now == SourceStatus.WITHHELD && willBeUsable ? SourceStatus.EMBARGOED : now;
    }

    @Override
    protected void fill(XmlElement root, XmlElement item, Galley galley) {
        galley.metadata(() -> NewsMlMetadata.of(item));
        XmlElement management = item.child("newsmanagement");
        if (management != null) {
            galley.date("FirstCreated", management.text("firstcreated"))
                    .date("ThisRevisionCreated", management.text("thisrevisioncreated"));
        }
        for (XmlElement lines : item.outermost(element -> element.name().equals("newslines"))) {
            galley.headline(lines.text("headline"))
                    .standfirst(lines.text("subheadline"))
                    .byline(lines.text("byline"))
                    .dateline(lines.text("dateline"))
                    .credit(lines.text("creditline"));
            lines.children("keywordline").forEach(keyword -> galley.keyword(keyword.text()));
        }
        item.outermost(element ->
                        element.name().equals("provider") || element.name().equals("source"))
                .forEach(provider -> galley.credit(party(provider)));
        item.outermost(element -> element.name().equals("language"))
                .forEach(language -> galley.language(language.attribute("formalname")));
        galley.language(item.attribute("lang"));
        item.outermost(element -> element.name().equals("newscomponent") && element.attribute("lang") != null)
                .forEach(component -> galley.language(component.attribute("lang")));
        for (XmlElement content : item.outermost(element -> element.name().equals("datacontent"))) {
            fillContent(content, galley);
        }
        XmlElement label = item.at("identification", "namelabel");
        galley.headline(label == null ? null : label.text());
    }

    private static void fillContent(XmlElement content, Galley galley) {
        String role = role(content);
        XmlElement nitf = content.first("nitf");
        if (TITLES.contains(role)) {
            galley.headline(NewsText.words(content));
        } else if (LEADS.contains(role)) {
            galley.standfirst(NewsText.words(content));
        } else if (role.equals("caption")) {
            galley.add(SegmentKind.CAPTION, NewsText.words(content));
        } else if (nitf != null) {
            NitfText.fill(nitf, galley);
        } else {
            XmlElement html = content.first("body");
            NewsText.fillMarkup(html == null ? content : html, galley);
        }
    }

    /** The role of the component that holds a content element. */
    private static String role(XmlElement content) {
        var parent = content.node().parent();
        while (parent != null && !new XmlElement(parent).name().equals("newscomponent")) {
            parent = parent.parent();
        }
        XmlElement role = parent == null ? null : new XmlElement(parent).child("role");
        String name = role == null ? null : role.attribute("formalname");
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static String party(XmlElement provider) {
        XmlElement party = provider.child("party");
        return party == null ? null : party.attribute("formalname");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
