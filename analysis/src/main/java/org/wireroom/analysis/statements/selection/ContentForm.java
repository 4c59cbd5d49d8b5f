package org.wireroom.analysis.statements.selection;

import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;

/** What a content is grammatically: what is said is a clause, while a bare noun phrase is mostly the object of a verb that reports nothing. */
enum ContentForm {
    /** It begins with quoted words. */
    QUOTED,
    /** A clause after "that". */
    THAT_CLAUSE,
    /** A clause without "that". */
    CLAUSE,
    /** "to open the bridge", "him to leave". */
    INFINITIVE,
    /** "closing the bridge". */
    GERUND,
    /** "why it matters". */
    QUESTION,
    /** A noun phrase with a clause inside it: "the man who left". */
    PHRASE_WITH_CLAUSE,
    /** A noun phrase. */
    PHRASE;

    /** More than there are senses of cues. */
    static final int MOST_SENSES = 16;

    private static final int THAT = WordHash.of("that");
    private static final Set<Integer> RELATIVE = WordHash.of(Set.of(
            "who", "which", "that", "whom", "whose", "when", "where", "while", "as", "because", "if", "after",
            "before"));

    /** The form of the content between two tokens. */
    static ContentForm of(QuotedText text, int from, int to) {
        if (text.quotationOf(from) >= 0) {
            return QUOTED;
        }
        PartOfSpeech first = text.pos(from);
        if (first == PartOfSpeech.WP || first == PartOfSpeech.WRB) {
            return QUESTION;
        }
        boolean relative = false;
        boolean infinitive = false;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            PartOfSpeech pos = text.pos(i);
            if (pos.isFiniteVerb() || pos == PartOfSpeech.MD) {
                if (!relative) {
                    return text.word(from - 1) == THAT || text.word(from) == THAT ? THAT_CLAUSE : CLAUSE;
                }
                inside = true;
            } else if (i > from && RELATIVE.contains(text.word(i))) {
                relative = true;
            } else if (pos == PartOfSpeech.COMMA) {
                relative &= !inside;
            }
            infinitive |= pos == PartOfSpeech.TO && text.pos(i + 1) == PartOfSpeech.VB;
        }
        return infinitive ? INFINITIVE : first == PartOfSpeech.VBG ? GERUND : inside ? PHRASE_WITH_CLAUSE : PHRASE;
    }
}
