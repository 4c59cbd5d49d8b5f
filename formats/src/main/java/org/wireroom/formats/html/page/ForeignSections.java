package org.wireroom.formats.html.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wireroom.formats.copy.furniture.CommentHeadings;
import org.wireroom.formats.rules.PageRule;

/**
 * Finds the parts of a page that are not its article's, however much text they have: what its readers wrote, teasers of other
 * stories, offers of newsletters. The body is looked for in the rest. Thread-safe.
 */
public final class ForeignSections {
    private static final int MOST_OFFER_CHARS = 700;
    private static final int LEAST_CARDS = 2;
    private static final int MOST_ELEMENTS = 50_000;
    private static final double LINKED = 0.8;
    private static final String HEADINGS = "h2, h3, h4, h5, h6";
    private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main");

    private final ClassWords classWords;
    private final Elements elements;
    private final CommentHeadings headings = new CommentHeadings();
    private final int letter;

    public ForeignSections(ClassWords classWords, Elements elements) {
        this.classWords = classWords;
        this.elements = elements;
        letter = classWords.bit("letter");
    }

    /** The outermost elements that hold such parts. */
    public Set<Element> in(Document page) {
        Set<Element> found = new HashSet<>();
        CommentAreas areas = new CommentAreas(page, classWords, headings);
        Element at = page.body();
        for (int seen = 0; at != null && seen < MOST_ELEMENTS; seen++) {
            boolean foreign = isForeign(at, areas);
            if (foreign) {
                found.add(at);
            }
            at = foreign ? after(at) : next(at);
        }
        return found;
    }

    private static Element next(Element at) {
        Element child = at.firstElementChild();
        return child == null ? after(at) : child;
    }

    private static Element after(Element from) {
        Element at = from;
        while (at != null && at.nextElementSibling() == null) {
            at = at.parent();
        }
        return at == null ? null : at.nextElementSibling();
    }

    private boolean isForeign(Element e, CommentAreas areas) {
        String name = e.normalName();
        if (WHOLE_PAGE.contains(name) || !(elements.is(e, Elements.Role.BLOCK) || name.contains("-"))) {
            return false;
        }
        boolean comments = areas.holds(e);
        boolean offer = (classWords.of(e) & letter) != 0 && isOffer(e);
        boolean holdsHeadline = (comments || offer || e.childrenSize() >= LEAST_CARDS) && e.selectFirst("h1") != null;
        return !holdsHeadline
                && (PageRule.READER_COMMENTS.decides(comments, 0)
                        || PageRule.NEWSLETTER_OFFER.decides(offer, 0)
                        || PageRule.STORY_CARDS.decides(isCards(e), 0));
    }

    private static boolean isOffer(Element e) {
        return e.text().length() <= MOST_OFFER_CHARS && e.selectFirst("input, button, form, select") != null;
    }

    /** Whether the children are teasers: each a heading that is a link, and perhaps some text. */
    private static boolean isCards(Element e) {
        int cards = 0;
        for (Element child : e.children()) {
            List<Element> headings = child.select(HEADINGS);
            boolean card = !headings.isEmpty()
                    && headings.size() <= 2
                    && !child.normalName().matches("h[1-6]")
                    && headings.stream().allMatch(ForeignSections::isLink);
            boolean empty = child.text().isBlank() || child.normalName().matches("h[1-6]|a|nav|button|hr");
            if (!card && !empty) {
                return false;
            }
            cards += card ? 1 : 0;
        }
        return cards >= LEAST_CARDS;
    }

    private static boolean isLink(Element heading) {
        Element link = heading.selectFirst("a[href]");
        Element around = heading.closest("a[href]");
        Element target = link == null ? around : link;
        boolean whole = around != null
                || heading.select("a[href]").stream()
                                .mapToInt(a -> a.text().length())
                                .sum()
                        >= heading.text().length() * LINKED;
        return target != null && whole && !target.attr("href").startsWith("#");
    }
}
