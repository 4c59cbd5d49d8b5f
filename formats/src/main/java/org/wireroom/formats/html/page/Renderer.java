package org.wireroom.formats.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.wireroom.text.Blank;
import org.wireroom.text.punctuation.QuotationMarks;
import org.wireroom.text.punctuation.SentenceEnds;

/** Writes the text of a page while its nodes are visited. Works without recursion, so that deep pages do not overflow the stack. */
final class Renderer implements NodeFilter {
    private final Elements elements;
    private final boolean hidden;
    private final Set<Element> left;
    private final StringBuilder text = new StringBuilder();
    private final List<TextBlock> blocks = new ArrayList<>();
    /** Where the current block begins, -1 before its first char. */
    private int start = -1;

    private Element element;
    private boolean space;
    private boolean broken;
    private int links;
    private int marks;
    private int linked;
    private int marked;

    /**
     * Begins with an empty text.
     *
     * @param hidden whether to include elements that the page hides until a script shows them
     * @param left elements to leave out
     */
    Renderer(Elements elements, boolean hidden, Set<Element> left) {
        this.elements = elements;
        this.left = left;
        this.hidden = hidden;
    }

    VisibleText text() {
        end();
        return new VisibleText(text.toString(), blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText(), words);
        } else if (node instanceof Element e) {
            if (left.contains(e) || (hidden ? elements.isSilent(e) : elements.isHidden(e))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(e);
            quote(e, "“", "‘");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element e) {
            quote(e, "”", "’");
            if (elements.is(e, Elements.Role.BLOCK)) {
                end();
            }
            links -= isLink(e) ? 1 : 0;
            marks -= isMark(e) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** Browsers print quotation marks around a {@code q} element; pages that print their own switch these off. */
    private void quote(Element e, String first, String inner) {
        if (e.normalName().equals("q") && !isQuoted(e.text())) {
            write(e.parents().is("q") ? inner : first, e);
        }
    }

    private static boolean isQuoted(String words) {
        String stripped = words.strip();
        return !stripped.isEmpty() && QuotationMarks.isDouble(stripped.charAt(0));
    }

    private void enter(Element e) {
        if (elements.is(e, Elements.Role.BLOCK)) {
            end();
        } else if (e.normalName().equals("br")) {
            // two in a row separate paragraphs, one may only separate lines
            if (broken) {
                end();
            }
            broken = start >= 0;
        }
        links += isLink(e) ? 1 : 0;
        marks += isMark(e) ? 1 : 0;
    }

    private static boolean isLink(Element e) {
        return e.normalName().equals("a") && e.hasAttr("href");
    }

    private static boolean isMark(Element e) {
        return switch (e.normalName()) {
            case "b", "strong", "em", "i", "u" -> true;
            default -> false;
        };
    }

    private void write(String words, Node node) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Blank.isInvisible(c)) {
                continue;
            }
            if (isSpace(c) || (Blank.is(c) && (start < 0 || broken))) {
                space = start >= 0;
            } else {
                breakLine(c);
                if (start < 0) {
                    begin(node);
                } else if (space) {
                    append(' ');
                }
                space = false;
                append(c);
            }
        }
    }

    /** White space that HTML collapses; a no-break space is kept. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** A line break separates paragraphs, except in a heading and where a sentence continues after it. */
    private void breakLine(char next) {
        if (!broken) {
            return;
        }
        broken = false;
        boolean continues = Character.isLowerCase(next) && !SentenceEnds.isEnd(text, start, text.length());
        if (continues || elements.is(element, Elements.Role.HEADING)) {
            space = true;
        } else {
            end();
        }
    }

    private void begin(Node node) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        start = text.length();
        element = blockOf(node);
    }

    private void append(char c) {
        text.append(c);
        linked += links > 0 ? 1 : 0;
        marked += marks > 0 ? 1 : 0;
    }

    private void end() {
        if (start >= 0) {
            int trimmed = Blank.trim(text, start, text.length());
            text.setLength(trimmed);
            blocks.add(new TextBlock(element, start, trimmed, linked, marked));
        }
        start = -1;
        space = false;
        broken = false;
        linked = 0;
        marked = 0;
    }

    private Element blockOf(Node node) {
        Element at = node instanceof Element e ? e : (Element) node.parent();
        while (at.parent() != null && !elements.is(at, Elements.Role.BLOCK)) {
            at = at.parent();
        }
        return at;
    }
}
