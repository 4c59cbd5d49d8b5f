package org.wireroom.formats.html.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.wireroom.text.punctuation.QuotationMarks;

/**
 * Prints block quotations that name their speaker as a newspaper does: the words in quotation marks, as a {@code q} element is, and the
 * speaker after a dash on a line of their own below them. Pages show both by their styles alone.
 */
final class CitedQuotations {
    private static final String SPEAKER = "footer, cite, figcaption, credit";
    private static final int LONGEST_SPEAKER = 120;
    private static final String DASHES = "-–—―~";

    private CitedQuotations() {}

    /** Changes the block quotations of a document. */
    static void print(Document document) {
        for (Element quotation : document.getElementsByTag("blockquote")) {
            Element speaker = speaker(quotation);
            if (speaker != null && quotation.selectFirst("blockquote blockquote") == null) {
                print(quotation, speaker);
            }
        }
    }

    /** What closes a quotation or follows it and says who is quoted, null if nothing does. */
    private static Element speaker(Element quotation) {
        List<Element> inside = quotation.select(SPEAKER);
        Element last = inside.isEmpty() ? null : inside.get(inside.size() - 1);
        Element outer = last != null && last.parent().is(SPEAKER) ? last.parent() : last;
        if (outer != null && quotation.text().endsWith(outer.text())) {
            return isName(outer) && !outer.text().equals(quotation.text()) ? outer : null;
        }
        Element beside = quotation.nextElementSibling();
        boolean cited = beside != null
                && (beside.is("cite")
                        || (beside.is("figcaption") && quotation.parent().is("figure")));
        return cited && isName(beside) ? beside : null;
    }

    private static boolean isName(Element speaker) {
        return speaker.hasText() && speaker.text().length() <= LONGEST_SPEAKER;
    }

    private static void print(Element quotation, Element speaker) {
        speaker.remove();
        speaker.tagName("p");
        speaker.select("footer, cite").forEach(Element::unwrap);
        TextNode name = words(speaker).get(0);
        name.text(
                DASHES.indexOf(name.text().strip().charAt(0)) >= 0
                        ? name.text()
                        : "— " + name.text().stripLeading());
        String text = quotation.text();
        if (!text.isEmpty() && !QuotationMarks.isDouble(text.charAt(0))) {
            List<Element> paragraphs =
                    quotation.select("p").stream().filter(Element::hasText).toList();
            List<Element> parts = paragraphs.isEmpty() ? List.of(quotation) : paragraphs;
            // a quotation of several paragraphs opens each of them and closes the last
            parts.stream()
                    .map(part -> words(part).get(0))
                    .forEach(first -> first.text("“" + first.text().stripLeading()));
            List<TextNode> last = words(parts.get(parts.size() - 1));
            TextNode end = last.get(last.size() - 1);
            end.text(end.text().stripTrailing() + "”");
        }
        quotation.after(speaker);
    }

    private static List<TextNode> words(Element element) {
        return element.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
