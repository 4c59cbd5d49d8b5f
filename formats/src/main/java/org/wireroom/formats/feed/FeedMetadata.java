package org.wireroom.formats.feed;

import java.util.List;
import org.wireroom.formats.metadata.EmbargoFields;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.metadata.MetadataBuilder;
import org.wireroom.formats.news.NewsText;
import org.wireroom.formats.xml.XmlElement;

/**
 * What an item of a feed states beside its text.
 *
 * @see <a href="https://www.rssboard.org/media-rss">Media RSS</a>
 */
final class FeedMetadata {
    private FeedMetadata() {}

    /**
     * The metadata of an item.
     *
     * @param element the item with the elements of all vocabularies
     * @param item the same with those of feeds alone
     */
    static Metadata of(XmlElement element, XmlElement item) {
        MetadataBuilder metadata = new MetadataBuilder();
        metadata.url(FeedFormat.link(item)).url(permanentLink(item));
        rights(item).forEach(notice -> metadata.copyright(NewsText.words(notice)));
        for (XmlElement license : element.children("license")) {
            String resource = license.attribute("resource");
            metadata.usageTerms(resource == null ? license.text() : resource);
        }
        element.outermost(at -> FeedVocabulary.isMedia(at, "copyright"))
                .forEach(notice -> metadata.copyright(notice.text()));
        for (XmlElement category : item.children("category", "subject")) {
            addSubject(category, metadata);
        }
        element.children().stream()
                .filter(child -> EmbargoFields.has(child.name()))
                .forEach(embargo -> metadata.embargo(embargo.text()));
        element.outermost(at -> FeedVocabulary.isMedia(at, "category"))
                .forEach(category -> addSubject(category, metadata));
        addMedia(element, item, metadata);
        return metadata.build();
    }

    /** What a channel states for all its items. */
    static Metadata ofChannel(XmlElement channel) {
        MetadataBuilder metadata = new MetadataBuilder();
        rights(channel).forEach(notice -> metadata.copyright(NewsText.words(notice)));
        return metadata.build();
    }

    /** The notices of copyright of an item or a channel. */
    static List<XmlElement> rights(XmlElement element) {
        return element.children("rights", "copyright").stream()
                .filter(FeedVocabulary::has)
                .toList();
    }

    /** The guid, where that is the item's address. */
    private static String permanentLink(XmlElement item) {
        XmlElement guid = item.child("guid");
        if (guid == null) {
            return item.text("id");
        }
        return "false".equalsIgnoreCase(guid.attribute("ispermalink")) ? null : guid.text();
    }

    private static void addSubject(XmlElement category, MetadataBuilder metadata) {
        String term = category.attribute("term");
        String label = category.attribute("label");
        String domain = category.attribute("domain");
        String scheme = domain == null ? category.attribute("scheme") : domain;
        metadata.subject(term, term == null || label != null ? name(category, label) : term, scheme);
    }

    private static String name(XmlElement category, String label) {
        return label == null ? NewsText.words(category) : label;
    }

    private static void addMedia(XmlElement element, XmlElement item, MetadataBuilder metadata) {
        List<XmlElement> contents = element.outermost(FeedMetadata::isMediaContent);
        for (XmlElement content : contents) {
            metadata.media(
                    content.attribute("url"),
                    beside(content, element, "description", "title"),
                    beside(content, element, "credit"));
        }
        for (XmlElement enclosure : item.children("enclosure")) {
            metadata.media(enclosure.attribute("url"), null, null);
        }
        for (XmlElement link : item.children("link")) {
            if ("enclosure".equals(link.attribute("rel"))) {
                metadata.media(link.attribute("href"), link.attribute("title"), null);
            }
        }
        if (contents.isEmpty()) {
            element.outermost(at -> FeedVocabulary.isMedia(at, "thumbnail"))
                    .forEach(thumbnail -> metadata.media(
                            thumbnail.attribute("url"),
                            beside(thumbnail, element, "description"),
                            beside(thumbnail, element, "credit")));
        }
    }

    private static boolean isMediaContent(XmlElement element) {
        return FeedVocabulary.isMedia(element, "content") && element.attribute("url") != null;
    }

    /** The words of a media element that belongs to a content: inside it, in its group, or in the item. */
    private static String beside(XmlElement content, XmlElement item, String... names) {
        XmlElement parent = new XmlElement(content.node().parent());
        for (XmlElement around : List.of(content, parent, item)) {
            for (String name : names) {
                for (XmlElement child : around.children(name)) {
                    if (FeedVocabulary.isMedia(child, name) && !child.text().isEmpty()) {
                        return NewsText.words(child);
                    }
                }
            }
        }
        return null;
    }
}
