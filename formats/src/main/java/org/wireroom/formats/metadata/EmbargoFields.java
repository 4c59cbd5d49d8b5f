package org.wireroom.formats.metadata;

import java.util.Locale;
import java.util.Set;
import org.wireroom.text.tables.Table;

/** The fields that say until when an article must not be published, in formats that do not define one. */
public final class EmbargoFields {
    /** Their names, in letters and digits of lower case. */
    public static final Set<String> NAMES = Table.words(EmbargoFields.class, "embargo-fields.txt");

    private EmbargoFields() {}

    /** Whether a field is one of them, whatever its case and its hyphens. */
    public static boolean has(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
