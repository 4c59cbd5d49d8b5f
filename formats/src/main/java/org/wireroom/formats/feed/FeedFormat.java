package org.wireroom.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.news.NewsText;
import org.wireroom.formats.news.Versions;
import org.wireroom.formats.reading.FeedEntry;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.formats.xml.XmlFormat;
import org.wireroom.text.SegmentKind;

/**
 * RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, CDF. Each item is an article; its identity is the guid, the id or else the link.
 * Feeds that are not well-formed are read as far as they are.
 */
public final class FeedFormat extends XmlFormat {
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel", "item", "entry");
    /** Prefix of the RSS 1.0 module for text in several encodings. */
    private static final String CONTENT = "content";

    static final String[] PUBLISHED = {"pubdate", "published", "issued", "date", "created"};
    static final String[] UPDATED = {"updated", "modified", "lastmod"};

    public FeedFormat(ArticleLabeller labeller) {
        super(labeller, "application/rss+xml", ROOTS);
    }

    @Override
    protected List<XmlElement> articles(XmlElement root) {
        List<XmlElement> items = new ArrayList<>();
        for (Element element : root.node().getAllElements()) {
            if (isItem(new XmlElement(element))) {
                items.add(new XmlElement(element));
            }
        }
        return items;
    }

    /** Whether an element is an item or entry of the feed; the content module of RSS 1.0 uses these names for parts of a text. */
    private static boolean isItem(XmlElement element) {
        boolean named = element.name().equals("item") || element.name().equals("entry");
        return named && !element.prefix().equals(CONTENT);
    }

    @Override
    protected String identity(XmlElement element) {
        XmlElement item = FeedVocabulary.of(element);
        String[] names = {"guid", "id", "identifier"};
        for (String name : names) {
            String id = item.text(name);
            if (id != null) {
                return id;
            }
        }
        String about = item.attribute("about");
        return about == null ? AddressParameters.unsigned(link(item)) : about;
    }

    @Override
    public List<Item> items(byte[] file, String charset) throws UndecodableException {
        return FeedEntries.compared(super.items(file, charset));
    }

    @Override
    protected FeedEntry entry(XmlElement root, XmlElement element, Galley galley) {
        XmlElement item = FeedVocabulary.of(element);
        return FeedEntries.of(
                channel(root),
                item,
                galley.proof(),
                FeedMetadata.of(element, item),
                version(element).status());
    }

    /** The address of an item, null if it states none. */
    static String link(XmlElement item) {
        String found = item.attribute("href");
        for (XmlElement link : item.children("link")) {
            String rel = link.attribute("rel");
            String href = link.attribute("href");
            String address = href == null ? link.text() : href;
            if (found == null && !address.isEmpty() && (rel == null || rel.equals("alternate"))) {
                found = address;
            }
        }
        return found;
    }

    @Override
    protected SourceVersion version(XmlElement element) {
        XmlElement item = FeedVocabulary.of(element);
        String updated = null;
        for (String name : UPDATED) {
            updated = updated == null ? item.text(name) : updated;
        }
        return Versions.of(null, updated, isDraft(element) ? SourceStatus.WITHHELD : SourceStatus.USABLE);
    }

    /** An entry of Atom's publishing protocol that is not meant to be seen yet. */
    private static boolean isDraft(XmlElement element) {
        XmlElement draft = element.at("control", "draft");
        return draft != null && draft.text().equalsIgnoreCase("yes");
    }

    /** What an item inherits from its channel, in the channel where the item is outside of it as in RSS 1.0. */
    @Override
    protected String inherited(XmlElement root, XmlElement item) {
        XmlElement channel = channel(root);
        StringBuilder stated = new StringBuilder();
        String language = language(channel);
        if (language != null && channel.attribute("lang") == null) {
            stated.append(written("language", language));
        }
        for (XmlElement rights : FeedMetadata.rights(channel)) {
            stated.append(written("rights", rights.text()));
        }
        boolean outside = !stated.isEmpty()
                && !channel.equals(root)
                && !item.node().parents().contains(channel.node());
        return outside ? "<channel>" + stated + "</channel>" : stated.toString();
    }

    private static String written(String name, String words) {
        return new Element(name).text(words).outerHtml();
    }

    @Override
    protected void fill(XmlElement root, XmlElement element, Galley galley) {
        XmlElement item = FeedVocabulary.of(element);
        galley.headline(FeedText.words(item, "title")).headline(FeedText.mediaText(element, "title"));
        galley.byline(authors(item));
        for (String name : PUBLISHED) {
            galley.date(name, item.text(name));
        }
        for (String name : UPDATED) {
            galley.date(name, item.text(name));
        }
        for (XmlElement category : item.children("category", "subject")) {
            String term =
                    category.attribute("label") == null ? category.attribute("term") : category.attribute("label");
            galley.keyword(term == null ? NewsText.words(category) : term);
        }
        XmlElement channel = channel(root);
        galley.language(item.text("language")).language(item.attribute("lang")).feedLanguage(language(channel));
        galley.credit(item.text("publisher"));
        XmlElement source = item.child("source");
        galley.credit(source == null || source.hasElements() ? null : source.text());
        galley.metadata(() -> FeedMetadata.of(element, item).orElse(FeedMetadata.ofChannel(channel)));
        FeedText.fillBody(item, galley);
        if (!galley.hasBody()) {
            galley.add(SegmentKind.PARAGRAPH, FeedText.mediaText(element, "description"));
        }
    }

    /** The writers, else those who contributed; null if nobody is named. */
    private static String authors(XmlElement item) {
        List<String> writers = names(item.children("creator", "author"));
        List<String> names = writers.isEmpty() ? names(item.children("contributor")) : writers;
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** "jane@example.org (Jane Doe)" is Jane Doe. */
    private static List<String> names(List<XmlElement> people) {
        List<String> names = new ArrayList<>();
        for (XmlElement person : people) {
            String stated = person.hasElements() ? person.text("name") : person.text();
            if (stated == null || stated.isEmpty()) {
                continue;
            }
            int open = stated.indexOf('(');
            boolean mail = open > 0 && stated.indexOf('@') > 0 && stated.endsWith(")");
            String name = NewsText.words(mail ? stated.substring(open + 1, stated.length() - 1) : stated);
            if (name.indexOf('@') < 0 && !name.startsWith("http") && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static XmlElement channel(XmlElement root) {
        XmlElement channel = root.child("channel");
        return channel == null ? root : channel;
    }

    private static String language(XmlElement channel) {
        String language = channel.text("language");
        return language == null ? channel.attribute("lang") : language;
    }
}
