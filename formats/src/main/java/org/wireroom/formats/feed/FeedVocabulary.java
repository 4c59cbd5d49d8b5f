package org.wireroom.formats.feed;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.text.tables.Table;

/**
 * Tells elements that describe an item (RSS, Atom, Dublin Core, the module for contents) from those of other namespaces, whose {@code
 * title} is that of a picture and whose {@code author} is a podcast's. A prefix means the namespace that it is declared for; feeds
 * that do not declare it mean the usual one.
 */
final class FeedVocabulary {
    private static final Set<String> NAMESPACES = Set.copyOf(Table.lines(FeedVocabulary.class, "feed-namespaces.txt"));
    private static final Set<String> PREFIXES = Table.words(FeedVocabulary.class, "feed-prefixes.txt");
    private static final String MEDIA = "media";
    private static final String DECLARATION = "xmlns:";

    private FeedVocabulary() {}

    /** An item without its children of other namespaces: itself if it has none, else a copy. */
    static XmlElement of(XmlElement item) {
        if (item.children().stream().allMatch(FeedVocabulary::has)) {
            return item;
        }
        Element copy = item.node().clone();
        Element[] originals = item.node().children().toArray(Element[]::new);
        Element[] copies = copy.children().toArray(Element[]::new);
        for (int i = 0; i < copies.length; i++) {
            if (!has(new XmlElement(originals[i]))) {
                copies[i].remove();
            }
        }
        return new XmlElement(copy);
    }

    /** Whether an element is of a namespace that describes items. */
    static boolean has(XmlElement element) {
        String prefix = element.prefix();
        if (prefix.isEmpty()) {
            return true;
        }
        String namespace = namespace(element.node(), prefix);
        return namespace == null ? PREFIXES.contains(prefix) : NAMESPACES.contains(namespace);
    }

    /** Whether an element is of the module for pictures and videos and has that name. */
    static boolean isMedia(XmlElement element, String name) {
        return element.prefix().equals(MEDIA) && element.name().equals(name);
    }

    /** What a prefix is declared for, as {@link #NAMESPACES} has it; null without a declaration. */
    private static String namespace(Element from, String prefix) {
        for (Element at = from; at != null; at = at.parent()) {
            String declared = at.attributes().getIgnoreCase(DECLARATION + prefix);
            if (!declared.isBlank()) {
                return normal(declared);
            }
        }
        return null;
    }

    private static String normal(String namespace) {
        return namespace.strip().toLowerCase(Locale.ROOT).replaceAll("^https?://|[/#]+$", "");
    }
}
