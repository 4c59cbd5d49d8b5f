package org.wireroom.formats.html.page;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wireroom.formats.copy.furniture.CommentHeadings;
import org.wireroom.formats.rules.PageRule;

/**
 * Finds the parts of a page that are not its article's, however much text they have: what its readers wrote, teasers of other
 * stories, offers of newsletters, boxes about the writer. The body is looked for in the rest. Thread-safe.
 */
public final class ForeignSections {
    private static final int MOST_OFFER_CHARS = 700;
    private static final int MOST_NAMED_CHARS = 300;
    private static final int LEAST_CARDS = 2;
    private static final int MOST_ELEMENTS = 50_000;
    private static final double LINKED = 0.8;
    private static final double MOST_PART = 0.3;
    /** Paragraphs of the page's own article; one with fewer may be the head of a live page, whose entries are articles, too. */
    private static final int LEAST_PARAGRAPHS = 3;

    /** The names of boxes that offer a newsletter and nothing else, be it without a field or button. */
    private static final Pattern NEWSLETTER = Pattern.compile(
            "(?:^|[\\s_-])(?:newsletter|sign-?up)(?:-?(?:signup|box|promo|offer|form|callout|inline|widget|cta|module|embed))?(?:$|\\s)",
            Pattern.CASE_INSENSITIVE);

    private static final String HEADLINES = "h1, h2";
    /** The names of boxes that hold other stories; "__next" is the root of a kind of app. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:^|[\\s-])(?:next|up-?next|related|recommended|recirc\\w*|teasers?|promos?|(?:more|other)-stor\\w+)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final String HEADINGS = "h2, h3, h4, h5, h6";
    private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main");

    private final ClassWords classWords;
    private final Elements elements;
    private final CommentHeadings headings = new CommentHeadings();
    private final int letter;
    private final int author;

    public ForeignSections(ClassWords classWords, Elements elements) {
        this.classWords = classWords;
        this.elements = elements;
        letter = classWords.bit("letter");
        author = classWords.bit("author");
    }

    /** The outermost elements that hold such parts. */
    public Set<Element> in(Document page) {
        Set<Element> found = new HashSet<>();
        Scope own = Scope.of(page);
        CommentAreas areas = new CommentAreas(page, classWords, headings);
        Element at = page.body();
        for (int seen = 0; at != null && seen < MOST_ELEMENTS; seen++) {
            boolean foreign = isForeign(at, areas, own);
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

    private boolean isForeign(Element e, CommentAreas areas, Scope page) {
        String name = e.normalName();
        if (WHOLE_PAGE.contains(name) || !(elements.is(e, Elements.Role.BLOCK) || name.contains("-"))) {
            return false;
        }
        int words = classWords.of(e);
        boolean comments = areas.holds(e);
        boolean named = NEWSLETTER.matcher(e.className()).find() && e.text().length() <= MOST_NAMED_CHARS;
        boolean offer = (words & letter) != 0 && (isOffer(e) || (named && page.isPart(e)));
        boolean dialog = name.equals("dialog") || e.attr("role").equals("dialog");
        boolean writer = (words & author) != 0 && e.text().length() <= MOST_OFFER_CHARS && page.isPart(e);
        boolean story = page.isOtherStory(e);
        boolean cards = e.childrenSize() >= LEAST_CARDS;
        boolean possible = comments || offer || dialog || writer || story || cards;
        return possible
                && Objects.equals(e.selectFirst("h1"), story ? page.otherHeadline(e) : null)
                && (PageRule.READER_COMMENTS.decides(comments, 0)
                        || PageRule.NEWSLETTER_OFFER.decides(offer, 0)
                        || PageRule.DIALOG_BOX.decides(dialog && page.isPart(e), 0)
                        || PageRule.AUTHOR_BOX.decides(writer, 0)
                        || PageRule.OTHER_STORY.decides(story, 0)
                        || PageRule.STORY_CARDS.decides(cards && isCards(e), 0));
    }

    /** Where the page's own article is. */
    private record Scope(Element headline, Element article, int chars) {
        static Scope of(Document page) {
            Element headline = page.body().selectFirst("h1");
            return new Scope(
                    headline,
                    headline == null ? null : headline.closest("article"),
                    page.body().text().length());
        }

        /** Whether an element is a small part of the page. */
        boolean isPart(Element e) {
            return e.text().length() <= MOST_PART * chars;
        }

        /** Whether an element is a teaser by its name, or another article below the page's own. */
        boolean isOtherStory(Element e) {
            boolean other = article != null
                    && e.normalName().equals("article")
                    && e.closest("article article") == null
                    && !e.equals(article)
                    && e.selectFirst(HEADLINES) != null
                    && article.select("p").size() >= LEAST_PARAGRAPHS;
            return other || (OTHER.matcher(e.className()).find() && holdsNoHeadline(e) && (isPart(e) || isBelow(e)));
        }

        private boolean holdsNoHeadline(Element e) {
            return headline == null
                    || (!e.equals(headline) && !headline.parents().contains(e));
        }

        /** Whether an element is outside the page's own article and begins with a heading. */
        private boolean isBelow(Element e) {
            return article != null && e.closest("article") == null && e.selectFirst(HEADLINES) != null;
        }

        /** The headline of another story, null if it has none of the first level. */
        Element otherHeadline(Element e) {
            Element first = e.selectFirst("h1");
            return Objects.equals(first, headline) ? null : first;
        }
    }

    private static boolean isOffer(Element e) {
        return e.text().length() <= MOST_OFFER_CHARS
                && e.selectFirst("input, button, form, select, a[class*=button], a[class*=btn]") != null;
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
