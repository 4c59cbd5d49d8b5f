package org.wireroom.formats.news;

import java.util.Locale;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.metadata.MetadataBuilder;
import org.wireroom.formats.xml.XmlElement;

/**
 * What NITF states beside the text.
 *
 * @see <a href="https://iptc.org/std/NITF/3.6/documentation/nitf.html">NITF 3.6</a>
 */
final class NitfMetadata {
    /** The vocabulary that codes of subjects are from unless the document names another. */
    private static final String SUBJECT_CODES = "http://cv.iptc.org/newscodes/subjectcode/";

    private NitfMetadata() {}

    static Metadata of(XmlElement nitf) {
        MetadataBuilder metadata = new MetadataBuilder();
        add(nitf, metadata);
        return metadata.build();
    }

    /** Adds what an nitf element states, also one inside another format. */
    static void add(XmlElement nitf, MetadataBuilder metadata) {
        XmlElement head = nitf.child("head");
        if (head != null) {
            addHead(head, metadata);
        }
        XmlElement bodyHead = nitf.at("body", "body.head");
        if (bodyHead != null) {
            metadata.copyright(bodyHead.text("rights"));
            bodyHead.children("note").forEach(note -> metadata.editorialNote(note.text()));
        }
        nitf.outermost(element -> element.name().equals("media")).forEach(media -> addMedia(media, metadata));
    }

    private static void addHead(XmlElement head, MetadataBuilder metadata) {
        for (XmlElement object : head.children("tobject")) {
            object.children("tobject.subject").forEach(subject -> addSubject(subject, metadata));
        }
        XmlElement data = head.child("docdata");
        if (data != null) {
            data.children("date.release").forEach(date -> metadata.embargo(date.attribute("norm")));
            data.children("doc.copyright")
                    .forEach(
                            notice -> metadata.copyright(spaced(notice.attribute("year"), notice.attribute("holder"))));
            data.children("ed-msg").forEach(message -> metadata.editorialNote(message.attribute("info")));
            for (XmlElement identified : data.children("identified-content")) {
                identified
                        .children("classifier")
                        .forEach(classifier -> metadata.subject(
                                classifier.attribute("idsrc") == null ? null : classifier.attribute("value"),
                                classifier.text().isEmpty() ? classifier.attribute("value") : classifier.text(),
                                classifier.attribute("type")));
            }
        }
        head.children("pubdata").forEach(publication -> metadata.url(publication.attribute("ex-ref")));
    }

    private static void addSubject(XmlElement subject, MetadataBuilder metadata) {
        String provider = subject.attribute("tobject.subject.ipr");
        boolean standard = provider == null || provider.toUpperCase(Locale.ROOT).startsWith("IPTC");
        metadata.subject(
                subject.attribute("tobject.subject.refnum"), closestName(subject), standard ? SUBJECT_CODES : provider);
    }

    private static String closestName(XmlElement subject) {
        for (String level : new String[] {"detail", "matter", "type"}) {
            String name = subject.attribute("tobject.subject." + level);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static void addMedia(XmlElement media, MetadataBuilder metadata) {
        for (XmlElement reference : media.outermost(element -> element.name().equals("media-reference"))) {
            metadata.media(reference.attribute("source"), media.text("media-caption"), media.text("media-producer"));
        }
    }

    private static String spaced(String one, String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + " " + other;
    }
}
