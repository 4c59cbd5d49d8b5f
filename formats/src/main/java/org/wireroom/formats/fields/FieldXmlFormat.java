package org.wireroom.formats.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.metadata.EmbargoFields;
import org.wireroom.formats.metadata.MetadataBuilder;
import org.wireroom.formats.news.NewsText;
import org.wireroom.formats.news.StatusWords;
import org.wireroom.formats.news.Versions;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.formats.xml.XmlFormat;

/** XML of an unknown format whose elements have common names: each element with a text of its own is an article. */
public final class FieldXmlFormat extends XmlFormat {
    private static final Pattern END_TAG =
            Pattern.compile("</([^\\s<>/]+)\\s*>\\s*(?:<!--.*-->\\s*)?\\z", Pattern.DOTALL);
    private static final int TAIL = 1_000;
    private static final Set<String> HTML =
            Set.of("html", "body", "p", "div", "a", "b", "i", "span", "br", "h1", "img");
    private static final FieldNames NAMES = FieldNames.common();

    public FieldXmlFormat(ArticleLabeller labeller) {
        super(labeller, "application/xml", Set.of());
    }

    /** XML has a declaration, or ends with the end tag of its first element; other text that begins with a tag is text. */
    @Override
    public boolean accepts(byte[] item) {
        String root = rootOf(item);
        if (root.isEmpty() || HTML.contains(root)) {
            return false;
        }
        String start = asciiStart(item, 80);
        String tail = asciiEnd(item, TAIL);
        var end = END_TAG.matcher(tail);
        return start.stripLeading().startsWith("<?xml")
                || (end.find()
                        && end.group(1)
                                .toLowerCase(Locale.ROOT)
                                .replaceFirst("^.*:", "")
                                .equals(root));
    }

    @Override
    protected List<XmlElement> articles(XmlElement root) throws NoArticleException {
        List<XmlElement> found = root.outermost(element -> hasText(element) && isNamed(element));
        if (!found.isEmpty()) {
            return found;
        }
        XmlElement body = value(root, ArticlePart.BODY, true);
        if (value(root, ArticlePart.HEADLINE, true) != null
                && body != null
                && !body.text().isEmpty()) {
            return List.of(root);
        }
        throw new NoArticleException(
                "unknown XML format, and element " + root.node().tagName()
                        + " has no headline and text: docs/formats.md lists the element names that are read");
    }

    private static boolean hasText(XmlElement element) {
        XmlElement body = value(element, ArticlePart.BODY, false);
        return body != null && !body.text().isEmpty();
    }

    /** Whether an element has a field besides its text that makes it an article. */
    private static boolean isNamed(XmlElement element) {
        return value(element, ArticlePart.HEADLINE, false) != null
                || (value(element, ArticlePart.IDENTITY, false) != null
                        && value(element, ArticlePart.PUBLISHED, false) != null);
    }

    /** The element of a part: a child, or if {@code deep} one further below; one with words rather than one without. */
    private static XmlElement value(XmlElement article, ArticlePart part, boolean deep) {
        List<XmlElement> candidates =
                new ArrayList<>(deep ? article.outermost(e -> isLeafOf(e, part)) : article.children());
        XmlElement empty = null;
        for (String name : NAMES.of(part)) {
            for (XmlElement candidate : candidates) {
                if (FieldNames.key(candidate.name()).equals(name)) {
                    if (!candidate.text().isEmpty()) {
                        return candidate;
                    }
                    empty = candidate;
                }
            }
        }
        return empty;
    }

    private static boolean isLeafOf(XmlElement element, ArticlePart part) {
        return NAMES.of(part).contains(FieldNames.key(element.name()));
    }

    private static String text(XmlElement article, ArticlePart part) {
        XmlElement near = value(article, part, false);
        XmlElement found = near == null ? value(article, part, true) : near;
        return found == null || found.text().isEmpty() ? null : found.text();
    }

    @Override
    protected String identity(XmlElement article) {
        XmlElement near = value(article, ArticlePart.IDENTITY, false);
        if (near != null && !near.text().isEmpty()) {
            return near.text();
        }
        String id = article.attribute("id");
        return id == null ? article.attribute("guid") : id;
    }

    @Override
    protected SourceVersion version(XmlElement article) {
        return Versions.of(
                text(article, ArticlePart.VERSION),
                text(article, ArticlePart.UPDATED),
                StatusWords.open(text(article, ArticlePart.STATUS)));
    }

    @Override
    protected void fill(XmlElement root, XmlElement article, Galley galley) {
        galley.headline(NewsText.words(text(article, ArticlePart.HEADLINE)))
                .standfirst(NewsText.words(text(article, ArticlePart.STANDFIRST)))
                .byline(NewsText.words(text(article, ArticlePart.BYLINE)))
                .dateline(text(article, ArticlePart.DATELINE))
                .credit(text(article, ArticlePart.AGENCY))
                .language(text(article, ArticlePart.LANGUAGE))
                .language(article.attribute("lang"))
                .date("published", text(article, ArticlePart.PUBLISHED))
                .date("updated", text(article, ArticlePart.UPDATED));
        galley.metadata(() -> {
            MetadataBuilder metadata = new MetadataBuilder();
            for (XmlElement field : article.children()) {
                metadata.embargo(EmbargoFields.has(field.name()) ? field.text() : null);
            }
            return metadata.build();
        });
        XmlElement near = value(article, ArticlePart.BODY, false);
        XmlElement body = near == null || near.text().isEmpty() ? value(article, ArticlePart.BODY, true) : near;
        if (body != null) {
            NewsText.fillMarkup(body, galley);
        }
    }
}
