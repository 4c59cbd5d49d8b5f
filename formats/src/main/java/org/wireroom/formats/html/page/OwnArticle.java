package org.wireroom.formats.html.page;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * Tells which of the articles that a page describes in JSON-LD is its own: the one with its address, else the one with its title.
 * Pages also describe the reports that they link to, in any order.
 */
final class OwnArticle {
    private static final Pattern NO_ADDRESS = Pattern.compile("^https?://(?:www\\.)?|[?#].*$|/+$");
    /** Shorter titles are parts of others by chance. */
    private static final int LEAST_TITLE = 12;

    private final Set<String> addresses = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    OwnArticle(Document page) {
        for (Element link : page.select("link[rel=canonical], link[rel=amphtml]")) {
            addresses.add(address(link.attr("href")));
        }
        for (Element meta : page.select("meta[property=og:url]")) {
            addresses.add(address(meta.attr("content")));
        }
        for (Element meta : page.select("meta[property=og:title], meta[name=twitter:title]")) {
            titles.add(TitleLetters.of(meta.attr("content")));
        }
        page.select("h1").forEach(heading -> titles.add(TitleLetters.of(heading.text())));
        titles.add(TitleLetters.of(page.title()));
        addresses.remove("");
        titles.remove("");
    }

    /** How far an article is from being the page's own: 0 by its address, 1 by its title, 2 without either. */
    int distance(JsonNode article) {
        JsonNode main = article.path("mainEntityOfPage");
        boolean addressed = Stream.of(article.path("url"), article.path("@id"), main, main.path("@id"))
                .map(node -> address(node.asString("")))
                .anyMatch(addresses::contains);
        if (addressed) {
            return 0;
        }
        return Stream.of(article.path("headline"), article.path("name"), article.path("alternativeHeadline"))
                        .map(node -> TitleLetters.of(node.asString("")))
                        .anyMatch(this::isTitle)
                ? 1
                : 2;
    }

    private boolean isTitle(String headline) {
        return titles.contains(headline)
                || (headline.length() >= LEAST_TITLE && titles.stream().anyMatch(title -> title.startsWith(headline)));
    }

    private static String address(String url) {
        return NO_ADDRESS.matcher(url.strip()).replaceAll("");
    }
}
