package org.wireroom.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.news.NewsText;
import org.wireroom.formats.news.Versions;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.formats.xml.XmlDocument;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.formats.xml.XmlFormat;

/**
 * RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, CDF. Each item is an article; its identity is the guid, the id or else the link.
 * Feeds that are not well-formed are read as far as they are.
 */
public final class FeedFormat extends XmlFormat {
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel", "item", "entry");
    /** Prefix of the RSS 1.0 module for text in several encodings. */
    private static final String CONTENT = "content";

    private static final String[] PUBLISHED = {"pubdate", "published", "issued", "date", "created"};
    private static final String[] UPDATED = {"updated", "modified", "lastmod"};

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

    /** Items that share an id, as in careless feeds, are distinguished by their titles. */
    @Override
    public List<Item> items(byte[] file) throws UndecodableException {
        List<Item> items = super.items(file);
        Map<String, Long> uses = items.stream()
                .filter(item -> item.identity() != null)
                .collect(Collectors.groupingBy(Item::identity, Collectors.counting()));
        if (uses.values().stream().allMatch(count -> count == 1)) {
            return items;
        }
        List<XmlElement> articles =
                articles(XmlDocument.root(DecodedText.of(file).text()));
        List<Item> distinct = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean shared = uses.getOrDefault(item.identity(), 1L) > 1;
            distinct.add(
                    shared
                            ? item.withIdentity(item.identity() + "\n" + FeedText.words(articles.get(i), "title"))
                            : item);
        }
        return distinct;
    }

    /** Whether an element is an item or entry of the feed; the content module of RSS 1.0 uses these names for parts of a text. */
    private static boolean isItem(XmlElement element) {
        boolean named = element.name().equals("item") || element.name().equals("entry");
        return named && !element.prefix().equals(CONTENT);
    }

    @Override
    protected String identity(XmlElement item) {
        String[] names = {"guid", "id", "identifier"};
        for (String name : names) {
            String id = item.text(name);
            if (id != null) {
                return id;
            }
        }
        String about = item.attribute("about");
        return about == null ? link(item) : about;
    }

    private static String link(XmlElement item) {
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
    protected SourceVersion version(XmlElement item) {
        String updated = null;
        for (String name : UPDATED) {
            updated = updated == null ? item.text(name) : updated;
        }
        return Versions.of(null, updated, null);
    }

    @Override
    protected String around(XmlElement root, XmlElement item) {
        XmlElement alone = alone(item);
        XmlElement channel = channel(root);
        String language = language(channel);
        String stated = language == null
                ? ""
                : "<language>" + new Element("language").text(language).html() + "</language>";
        boolean atom = root.name().equals("feed");
        return atom || root.name().equals("rdf")
                ? alone.source()
                : "<channel>" + stated + alone.source() + "</channel>";
    }

    /** A copy without the items that follow, which an item without an end tag holds. */
    private static XmlElement alone(XmlElement item) {
        Element copy = item.node().clone();
        for (Element below : copy.getAllElements()) {
            if (!below.equals(copy) && isItem(new XmlElement(below))) {
                below.remove();
            }
        }
        return new XmlElement(copy);
    }

    @Override
    protected void fill(XmlElement root, XmlElement item, Galley galley) {
        galley.headline(FeedText.words(item, "title")).headline(FeedText.mediaText(item, "title"));
        galley.byline(author(item));
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
        FeedText.fillBody(item, galley);
    }

    /** "jane@example.org (Jane Doe)" is Jane Doe. */
    private static String author(XmlElement item) {
        for (XmlElement author : item.children("creator", "author", "contributor")) {
            String name = author.hasElements() ? author.text("name") : author.text();
            if (name == null || name.isEmpty()) {
                continue;
            }
            int open = name.indexOf('(');
            boolean mail = open > 0 && name.indexOf('@') > 0 && name.endsWith(")");
            String person = mail ? name.substring(open + 1, name.length() - 1) : name;
            if (person.indexOf('@') < 0 && !person.startsWith("http")) {
                return NewsText.words(person);
            }
        }
        return null;
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
