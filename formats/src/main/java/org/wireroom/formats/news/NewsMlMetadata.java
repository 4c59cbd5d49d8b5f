package org.wireroom.formats.news;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.metadata.MetadataBuilder;
import org.wireroom.formats.xml.XmlElement;

/** What NewsML 1.x states beside the text. */
final class NewsMlMetadata {
    private static final Set<String> SUBJECTS = Set.of("subject", "subjectmatter", "subjectdetail", "subjectqualifier");

    private NewsMlMetadata() {}

    static Metadata of(XmlElement item) {
        MetadataBuilder metadata = new MetadataBuilder();
        XmlElement management = item.child("newsmanagement");
        if (management != null) {
            management.children("statuswillchange").stream()
                    .filter(NewsMlMetadata::willBeUsable)
                    .forEach(change -> metadata.embargo(change.text("dateandtime")));
        }
        for (XmlElement lines : all(item, "newslines")) {
            lines.children("copyrightline").forEach(line -> metadata.copyright(line.text()));
            lines.children("rightsline").forEach(line -> metadata.usageTerms(line.text()));
            lines.children("newsline").stream()
                    .filter(NewsMlMetadata::isForEditors)
                    .forEach(line -> metadata.editorialNote(line.text("newslinetext")));
        }
        all(item, "copyrightholder").forEach(holder -> metadata.copyright(holder.text()));
        all(item, "usagetype").forEach(use -> metadata.usageTerms(use.text()));
        for (XmlElement code : all(item, "subjectcode")) {
            code.children().stream()
                    .filter(subject -> SUBJECTS.contains(subject.name()))
                    .forEach(subject -> metadata.subject(
                            subject.attribute("formalname"),
                            subject.attribute("value"),
                            subject.attribute("vocabulary")));
        }
        all(item, "contentitem").forEach(content -> addMedia(content, metadata));
        all(item, "nitf").forEach(nitf -> NitfMetadata.add(nitf, metadata));
        return metadata.build();
    }

    /** Whether an article may be used after a change of its status; it may also expire. */
    static boolean willBeUsable(XmlElement change) {
        XmlElement future = change.child("futurestatus");
        String status = future == null ? null : future.attribute("formalname");
        return StatusWords.closed(status) == SourceStatus.USABLE;
    }

    private static List<XmlElement> all(XmlElement item, String name) {
        return item.outermost(element -> element.name().equals(name));
    }

    private static boolean isForEditors(XmlElement line) {
        XmlElement type = line.child("newslinetype");
        String name = type == null ? "" : String.valueOf(type.attribute("formalname"));
        return name.toLowerCase(Locale.ROOT).contains("edit") || name.contains("Advisory");
    }

    private static void addMedia(XmlElement content, MetadataBuilder metadata) {
        XmlElement type = content.child("mediatype");
        String name = type == null ? null : type.attribute("formalname");
        if (name != null && !name.equalsIgnoreCase("text")) {
            metadata.media(content.attribute("href"), null, null);
        }
    }
}
