package org.wireroom.formats.galley;

import java.util.EnumSet;
import java.util.Set;
import org.wireroom.text.SegmentKind;

/**
 * A part of the body of a galley.
 *
 * @param kind what it is, null for plain text of one or more paragraphs that is yet to be labelled
 * @param text its text
 */
record GalleyPart(SegmentKind kind, String text) {
    private static final Set<SegmentKind> TEXT =
            EnumSet.of(SegmentKind.PARAGRAPH, SegmentKind.SUBHEADING, SegmentKind.STANDFIRST, SegmentKind.CAPTION);

    boolean isText() {
        return kind == null || TEXT.contains(kind);
    }
}
