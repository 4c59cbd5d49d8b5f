package org.wireroom.formats.news;

import java.util.Comparator;
import java.util.Locale;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.metadata.MetadataBuilder;
import org.wireroom.formats.metadata.WebAddress;
import org.wireroom.formats.xml.XmlElement;

/**
 * What NewsML-G2 states beside the text.
 *
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/">NewsML-G2 guidelines</a>
 */
final class NewsMlG2Metadata {
    private NewsMlG2Metadata() {}

    static Metadata of(XmlElement item) {
        MetadataBuilder metadata = new MetadataBuilder();
        XmlElement meta = item.child("itemmeta");
        if (meta != null) {
            meta.children("embargoed").forEach(embargo -> metadata.embargo(embargo.text()));
            meta.children("ednote").forEach(note -> metadata.editorialNote(note.text()));
            meta.children("link").stream()
                    .filter(link -> isPage(link.attribute("rel")))
                    .forEach(link -> metadata.url(link.attribute("href")));
        }
        for (XmlElement rights : item.children("rightsinfo")) {
            rights.children("copyrightnotice").forEach(notice -> metadata.copyright(notice.text()));
            rights.children("copyrightholder").forEach(holder -> metadata.copyright(holder(holder)));
            rights.children("usageterms").forEach(terms -> metadata.usageTerms(terms.text()));
        }
        XmlElement content = item.child("contentmeta");
        if (content != null) {
            content.children("altid").stream()
                    .filter(id -> isPage(id.attribute("type")))
                    .forEach(id -> metadata.url(id.text()));
            content.children("subject").forEach(subject -> addSubject(subject, metadata));
        }
        XmlElement set = item.child("contentset");
        if (set != null) {
            addRendition(set, content, metadata);
            set.outermost(element -> element.name().equals("nitf")).forEach(nitf -> NitfMetadata.add(nitf, metadata));
        }
        metadata.url(item.attribute("guid"));
        return metadata.build();
    }

    /** Whether the relation of a link, or the type of an id, says that it is the item's page: "irel:webPage", "idtype:url". */
    private static boolean isPage(String code) {
        String word = code == null ? "" : code.toLowerCase(Locale.ROOT).replaceFirst("^.*[:/#]", "");
        return word.contains("url") || word.contains("web") || word.equals("alternate") || word.equals("canonical");
    }

    /** The subject's code: "medtop:20000763" is 20000763 of the scheme medtop. */
    private static void addSubject(XmlElement subject, MetadataBuilder metadata) {
        String qcode = subject.attribute("qcode");
        String code = qcode == null ? subject.attribute("uri") : qcode;
        String name = subject.text("name");
        if (code == null) {
            String literal = subject.attribute("literal");
            metadata.subject(literal, name == null ? literal : name, null);
            return;
        }
        int end = qcode == null ? code.lastIndexOf('/') + 1 : code.indexOf(':');
        metadata.subject(code, name, end > 0 ? code.substring(0, end) : null);
    }

    /** Of the renditions of one picture or video the widest, else the first. */
    private static void addRendition(XmlElement set, XmlElement content, MetadataBuilder metadata) {
        set.children("remotecontent").stream()
                .filter(rendition -> WebAddress.of(rendition.attribute("href")) != null)
                .max(Comparator.comparingInt(NewsMlG2Metadata::width))
                .ifPresent(rendition -> metadata.media(
                        rendition.attribute("href"),
                        content == null ? null : content.text("description"),
                        content == null ? null : content.text("creditline")));
    }

    private static int width(XmlElement rendition) {
        String width = rendition.attribute("width");
        return width != null && width.matches("\\d{1,6}") ? Integer.parseInt(width) : 0;
    }

    private static String holder(XmlElement party) {
        String name = NewsMlG2Format.named(party);
        String code = party.attribute("qcode") == null ? party.attribute("uri") : party.attribute("qcode");
        String named = name == null ? code : name;
        return named == null ? party.text() : named;
    }
}
