package org.wireroom.formats.fields;

import java.util.List;
import java.util.Map;
import org.wireroom.text.tables.Table;

/** The names of fields in articles of unpublished formats. Thread-safe. */
public final class FieldNames {
    private static final FieldNames COMMON = new FieldNames();

    private final Map<ArticlePart, List<String>> names =
            Table.wordsByKind(ArticlePart.class, FieldNames.class, "article-fields.tsv");

    private FieldNames() {}

    /** The common names. */
    public static FieldNames common() {
        return COMMON;
    }

    /** The names of a part, the most likely first. */
    public List<String> of(ArticlePart part) {
        return names.get(part);
    }

    /** A name in the form of the table: letters and digits in lower case. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                key.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return key.toString();
    }
}
