package org.wireroom.formats.html.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.metadata.MetadataBuilder;
import org.wireroom.formats.metadata.WebAddress;

/**
 * What the {@code link} and {@code meta} elements of a page state beside its text.
 *
 * @see <a href="https://ogp.me/">Open Graph</a>
 */
final class PageMetadata {
    private PageMetadata() {}

    static Metadata of(Document page) {
        MetadataBuilder metadata = new MetadataBuilder();
        metadata.url(address(page));
        metadata.copyright(content(page, "name=dcterms.rights", "name=dc.rights", "name=copyright", "name=rights"));
        Element license = page.selectFirst("link[rel=license]");
        metadata.usageTerms(license == null ? null : license.attr("href"));
        for (Element section : page.select("meta[property=article:section]")) {
            metadata.subject(null, section.attr("content"), null);
        }
        String caption = content(page, "property=og:image:alt", "name=twitter:image:alt");
        Element image =
                page.selectFirst("meta[property=og:image], meta[property=og:image:url], meta[name=twitter:image]");
        metadata.media(image == null ? null : image.attr("content"), caption, null);
        for (Element media : page.select("meta[property=og:video], meta[property=og:audio]")) {
            metadata.media(media.attr("content"), null, null);
        }
        return metadata.build();
    }

    /** The canonical link, else og:url; null if they name different hosts, since then one of them is not the page's. */
    private static String address(Document page) {
        Element link = page.selectFirst("link[rel=canonical]");
        String canonical = link == null ? null : WebAddress.of(link.attr("href"));
        String graph = WebAddress.of(content(page, "property=og:url"));
        if (canonical == null || graph == null) {
            return canonical == null ? graph : canonical;
        }
        return WebAddress.isSameHost(canonical, graph) ? canonical : null;
    }

    private static String content(Document page, String... attributes) {
        for (String attribute : attributes) {
            Element meta = page.selectFirst("meta[" + attribute + "][content]");
            if (meta != null && !meta.attr("content").isBlank()) {
                return meta.attr("content");
            }
        }
        return null;
    }
}
