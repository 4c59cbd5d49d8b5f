package org.wireroom.processor.entities;

import java.util.List;
import org.wireroom.processor.language.Language;
import org.wireroom.processor.language.Paragraph;
import org.wireroom.processor.language.TaggedText;

/** Texts of tests, read with the real models. */
public final class Tagged {
    private static final Language LANGUAGE = Language.english();

    private Tagged() {}

    /** A text of one paragraph a line. */
    public static TaggedText text(String text) {
        return LANGUAGE.read(text, List.of(new Paragraph(0, text.length())));
    }
}
