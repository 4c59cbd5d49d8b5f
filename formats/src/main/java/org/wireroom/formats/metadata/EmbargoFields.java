package org.wireroom.formats.metadata;

import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.text.tables.Table;

/** The fields that say until when an article must not be published, in formats that do not define one. */
public final class EmbargoFields {
    /** Their names, in letters and digits of lower case. */
    public static final Set<String> NAMES = Table.words(EmbargoFields.class, "embargo-fields.txt");

    private EmbargoFields() {}

    /** Adds what the children of an element state. */
    public static void add(XmlElement article, MetadataBuilder metadata) {
        article.children().stream()
                .filter(child -> NAMES.contains(child.name()
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())))
                .forEach(child -> metadata.embargo(child.text()));
    }
}
