package org.wireroom.training.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes variants of pages that look like sites missing from a corpus: without class names, without semantic elements, without
 * structured data, in no known language. The labels stay the same, so that a model learns not to rely on any one of these.
 */
final class DataAugmentation {
    private static final String SEMANTIC = "article, main, section, header, footer, nav, aside, figure, figcaption";
    private static final List<String> MISLEADING = List.of(
            ("heading title ad share list item widget related more image video promo card content main header footer nav"
                            + " author date tag subscribe side text body article story media caption link info comment")
                    .split(" "));
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";

    private final Random random;

    DataAugmentation(long seed) {
        this.random = new Random(seed);
    }

    /** A variant of a page with some of its cues removed; the labels of its blocks stay valid. */
    String of(String html) {
        Document page = Jsoup.parse(html);
        if (chance(0.5)) {
            double share = random.nextBoolean() ? 1 : 0.5;
            for (Element element : page.select("body *")) {
                if (random.nextDouble() < share) {
                    List.of("class", "id", "itemprop", "role", "data-testid", "data-component", "data-type")
                            .forEach(element::removeAttr);
                }
            }
        }
        if (chance(0.4)) {
            misname(page);
        }
        if (chance(0.4)) {
            page.select("p").tagName(List.of("div", "div", "li", "blockquote").get(random.nextInt(4)));
        } else if (chance(0.25)) {
            for (Element paragraph : page.select("p")) {
                paragraph.after("<br><br>");
                paragraph.unwrap();
            }
        }
        if (chance(0.5)) {
            page.select(SEMANTIC).tagName("div");
        }
        if (chance(0.25)) {
            page.body()
                    .html("<" + List.of("form", "article", "main", "section").get(random.nextInt(4)) + ">"
                            + page.body().html());
        }
        if (chance(0.6)) {
            page.select("script[type*=ld+json]").remove();
        }
        if (chance(0.5)) {
            page.select("meta[property], meta[name=description]").remove();
        }
        if (chance(0.3)) {
            page.select("h1, h2, h3, h4, h5, h6").tagName("div");
        }
        return page.outerHtml();
    }

    /** Adds a word to some class names, as style sheets name things for their looks. */
    private void misname(Document page) {
        Map<String, String> others = new HashMap<>();
        for (Element element : page.select("body [class]")) {
            String name = element.className();
            String other = others.computeIfAbsent(
                    name, key -> chance(0.15) ? key + " " + MISLEADING.get(random.nextInt(MISLEADING.size())) : key);
            element.attr("class", other);
        }
    }

    /** The same page in no language, or null if it is drawn to keep its own. */
    String inNoLanguage(String html) {
        if (!chance(0.5)) {
            return null;
        }
        Document page = Jsoup.parse(html);
        page.select("script[type*=ld+json], meta[property], meta[name=description]")
                .remove();
        int shift = 1 + random.nextInt(4);
        for (Element element : page.select("body, body *, title")) {
            for (TextNode node : element.textNodes()) {
                node.text(shifted(node.getWholeText(), shift));
            }
        }
        return page.outerHtml();
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private static String shifted(String text, int shift) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char small = Character.toLowerCase(c);
            char moved = moved(VOWELS, small, shift, moved(CONSONANTS, small, 3 * shift, small));
            out.append(Character.isUpperCase(c) ? Character.toUpperCase(moved) : small == c ? moved : c);
        }
        return out.toString();
    }

    private static char moved(String alphabet, char c, int shift, char otherwise) {
        int at = alphabet.indexOf(c);
        return at < 0 ? otherwise : alphabet.charAt((at + shift) % alphabet.length());
    }
}
