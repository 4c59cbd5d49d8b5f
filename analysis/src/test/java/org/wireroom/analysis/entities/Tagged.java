package org.wireroom.analysis.entities;

import java.util.List;
import org.wireroom.analysis.language.Language;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.token.Paragraph;

/** Texts of tests, read with the real models. */
public final class Tagged {
    private static final Language LANGUAGE = Language.english();

    private Tagged() {}

    /** A text of one paragraph a line. */
    public static TaggedText text(String text) {
        return LANGUAGE.read(text, List.of(new Paragraph(0, text.length())));
    }
}
