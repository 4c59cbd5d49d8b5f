package org.wireroom.formats.xml;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.FeedEntry;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.SourceBytes;
import org.wireroom.formats.reading.UndecodableException;

/** A format whose documents are XML, detected from their first element. */
public abstract class XmlFormat implements Format {
    private final ArticleLabeller labeller;
    private final String mediaType;
    private final Set<String> roots;

    /**
     * Creates a format.
     *
     * @param labeller labels the text of the parts
     * @param roots local names of first elements, in lower case
     */
    protected XmlFormat(ArticleLabeller labeller, String mediaType, Set<String> roots) {
        this.labeller = labeller;
        this.mediaType = mediaType;
        this.roots = roots;
    }

    /** The articles in a document, as elements. */
    protected abstract List<XmlElement> articles(XmlElement root) throws NoArticleException;

    /** What the source calls an article, null if it states no identity. */
    protected abstract String identity(XmlElement article);

    /** Which version of the article an element is. */
    protected abstract SourceVersion version(XmlElement article);

    /** Adds the parts of an article to a galley. */
    protected abstract void fill(XmlElement root, XmlElement article, Galley galley);

    /** Identities of other articles that an article takes down. */
    protected List<String> kills(XmlElement article) {
        return List.of();
    }

    /** What distinguishes an article and its versions in a feed; null for what is compared by its bytes. */
    protected FeedEntry entry(XmlElement root, XmlElement article, Galley galley) {
        return null;
    }

    /** Elements of the file that a document of an article alone needs above it; by default none. */
    protected String inherited(XmlElement root, XmlElement article) {
        return "";
    }

    /** Whether a document with one article is that article unchanged. */
    protected boolean isWhole(XmlElement root, List<XmlElement> articles) {
        return articles.size() == 1 && articles.get(0).equals(root);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public boolean accepts(byte[] item) {
        return roots.contains(XmlRoot.of(item));
    }

    /** The local name of the first element in lower case, empty if the bytes do not begin with mark-up. */
    protected static String rootOf(byte[] item) {
        return XmlRoot.of(item);
    }

    /** The first bytes of an item as text, in any encoding that contains ASCII. */
    protected static String asciiStart(byte[] item, int most) {
        return ascii(item, 0, Math.min(item.length, most));
    }

    /** The last bytes of an item as text. */
    protected static String asciiEnd(byte[] item, int most) {
        return ascii(item, Math.max(0, item.length - most), item.length);
    }

    private static String ascii(byte[] item, int from, int to) {
        StringBuilder letters = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (item[i] > 0) {
                letters.append((char) item[i]);
            }
        }
        return letters.toString();
    }

    @Override
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        DecodedText decoded = DecodedText.of(item);
        XmlElement root = XmlDocument.root(decoded.text());
        List<XmlElement> articles = articles(root);
        if (articles.size() != 1) {
            throw new NoArticleException(
                    articles.size() + " articles in one document of " + mediaType + ", expected one");
        }
        XmlElement article = articles.get(0);
        if (BreakOff.article(decoded.text(), root, articles) != null) {
            throw new NoArticleException(incomplete(article));
        }
        Galley galley = new Galley(mediaType, decoded.charset().name());
        fill(root, article, galley);
        if (isEmpty(galley, article)) {
            throw new NoArticleException(nothing(article));
        }
        return labeller.label(galley.proof(), firstReceivedAt);
    }

    @Override
    public List<Item> items(byte[] file) throws UndecodableException {
        return items(file, null);
    }

    @Override
    public List<Item> items(byte[] file, String charset) throws UndecodableException {
        DecodedText decoded = DecodedText.of(file, charset);
        String text = decoded.text();
        XmlElement root = XmlDocument.root(text, true);
        List<XmlElement> articles = articles(root);
        XmlElement incomplete = BreakOff.article(text, root, articles);
        boolean whole = isWhole(root, articles);
        XmlParts parts = new XmlParts(decoded, new SourceBytes(file, decoded, charset), articles);
        List<Item> items = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            XmlElement article = articles.get(i);
            byte[] bytes = whole ? file : parts.document(i, inherited(root, article));
            Galley galley = new Galley(mediaType, "UTF-8");
            fill(root, article, galley);
            Item item = new Item(
                    bytes,
                    mediaType,
                    identity(article),
                    galley.firstLine(),
                    version(article),
                    kills(article),
                    isEmpty(galley, article) ? nothing(article) : null,
                    entry(root, article, galley));
            items.add(article.equals(incomplete) ? item.broken(incomplete(article)) : item);
        }
        return items;
    }

    private boolean isEmpty(Galley galley, XmlElement article) {
        return galley.isEmpty() && version(article).status() != SourceStatus.CANCELED;
    }

    private static String incomplete(XmlElement article) {
        return "the document breaks off in element " + article.node().tagName() + ": it is not complete";
    }

    private static String nothing(XmlElement article) {
        return "element " + article.node().tagName() + " has neither headline nor text";
    }
}
