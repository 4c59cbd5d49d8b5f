package org.wireroom.formats.html.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wireroom.formats.copy.PhraseTables;
import org.wireroom.formats.copy.furniture.CommentHeadings;

/** The parts of one page that its readers wrote: those whose mark-up says so, and what follows a heading such as "Comments (12)". */
final class CommentAreas {
    private static final double MOST = 0.5;
    /** Paragraphs outside an area named "comment" that show that the area is not the article itself. */
    private static final int LEAST_OUTSIDE = 3;

    private static final int LEAST_PARAGRAPH = 60;
    private static final int LONGEST_HEADING = 60;
    /** Chars that a heading's box may have besides it: a count, a button. */
    private static final int HEADING_MARGIN = 12;

    private static final String WORD = "comment";

    private final Document page;
    private final ClassWords classWords;
    private final int bit;
    private final int chars;
    private final Set<Element> headed = new HashSet<>();
    private List<Element> paragraphs;

    CommentAreas(Document page, ClassWords classWords, CommentHeadings headings) {
        this.page = page;
        this.classWords = classWords;
        bit = classWords.bit(WORD);
        chars = page.body().text().length();
        for (Element heading : page.body().select("h2, h3, h4, h5, h6, div, p, [role=heading]")) {
            String words = heading.ownText();
            if (!words.isEmpty() && words.length() <= LONGEST_HEADING && headings.isHeading(words)) {
                addBelow(heading);
            }
        }
    }

    /** Whether an element is such a part. */
    boolean holds(Element e) {
        boolean custom = e.normalName().indexOf('-') > 0 && (classWords.of(e.normalName()) & bit) != 0;
        return headed.contains(e)
                || isComment(e)
                || ((custom || isNamed(e) || (classWords.of(e) & bit) != 0) && isArea(e));
    }

    /** The elements below a heading are comments, up to a paragraph of the text in which they are set. */
    private void addBelow(Element heading) {
        Element box = heading;
        int most = heading.text().length() + HEADING_MARGIN;
        while (box.parent() != null
                && !box.parent().equals(page.body())
                && box.parent().text().length() <= most) {
            box = box.parent();
        }
        List<Element> below = box.nextElementSiblings().stream()
                .filter(e -> !e.text().isBlank())
                .toList();
        Element above = previous(box);
        boolean first = above == null;
        boolean own = first && box.parent() != null && box.parent().selectFirst("h1") == null;
        if (below.isEmpty() || (first && !own)) {
            return;
        }
        boolean textBelow = isLike(below.get(0), above);
        boolean named = heading.normalName().matches("h[2-6]");
        if ((textBelow && !named) || outside(below) < LEAST_OUTSIDE) {
            return;
        }
        for (Element e : below) {
            if (!textBelow && isLike(e, above)) {
                return;
            }
            headed.add(e);
        }
    }

    private static Element previous(Element e) {
        Element at = e.previousElementSibling();
        while (at != null && at.text().isBlank()) {
            at = at.previousElementSibling();
        }
        return at;
    }

    /** Whether an element is a paragraph printed as the one above the heading. */
    private static boolean isLike(Element e, Element above) {
        return above != null
                && !above.ownText().isEmpty()
                && !e.ownText().isEmpty()
                && e.normalName().equals(above.normalName())
                && e.className().equals(above.className());
    }

    /** Whether mark-up itself says that an element is a comment. */
    private static boolean isComment(Element e) {
        String type = e.attr("itemtype").toLowerCase(Locale.ROOT);
        return type.endsWith("/comment")
                || type.endsWith("/usercomments")
                || e.attr("itemprop").equalsIgnoreCase(WORD)
                || e.attr("role").equalsIgnoreCase(WORD)
                || e.hasAttr("data-comment-id")
                || e.normalName().contains(WORD);
    }

    /** Whether an attribute besides class and id names an element so: "data-module" or "aria-label". */
    private static boolean isNamed(Element e) {
        for (Attribute attribute : e.attributes()) {
            boolean names =
                    attribute.getKey().startsWith("data-") || attribute.getKey().equals("aria-label");
            String value = attribute.getValue();
            if (names && value.length() <= LONGEST_HEADING && hasWord(PhraseTables.of(value, 0, value.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(String phrase) {
        String words = " " + phrase + " ";
        return words.contains(" comment ") || words.contains(" comments ");
    }

    /**
     * An element with that word in its names. Most of a page is only such an area if it holds others, or if the article is outside: an
     * opinion has that word, too.
     */
    private boolean isArea(Element e) {
        return e.text().length() <= MOST * chars
                || e.children().stream()
                        .flatMap(Element::stream)
                        .anyMatch(inner -> inner.attributesSize() > 0 && (classWords.of(inner) & bit) != 0)
                || (e.selectFirst("h1") == null && outside(List.of(e)) >= LEAST_OUTSIDE);
    }

    /** How many paragraphs of some length are not within elements, at most {@link #LEAST_OUTSIDE}. */
    private long outside(List<Element> elements) {
        if (paragraphs == null) {
            paragraphs = page.body().select("p, div").stream()
                    .filter(p -> p.ownText().length() >= LEAST_PARAGRAPH)
                    .toList();
        }
        Set<Element> inner = Set.copyOf(elements);
        return paragraphs.stream()
                .filter(p -> !inner.contains(p) && p.parents().stream().noneMatch(inner::contains))
                .limit(LEAST_OUTSIDE)
                .count();
    }
}
