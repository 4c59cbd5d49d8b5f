package org.wireroom.analysis.language;

import java.util.List;
import org.wireroom.analysis.language.lexicon.Word;
import org.wireroom.analysis.language.tagging.Name;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;

/** A text with its tokens, their parts of speech, and the names in it. Immutable. */
public final class TaggedText {
    private final Tokens tokens;
    private final PartOfSpeech[] partsOfSpeech;
    private final List<Name> names;
    private final Word[] words;

    TaggedText(Tokens tokens, Word[] words, PartOfSpeech[] partsOfSpeech, List<Name> names) {
        this.tokens = tokens;
        this.words = words;
        this.partsOfSpeech = partsOfSpeech;
        this.names = List.copyOf(names);
    }

    /** The tokens and sentences. */
    public Tokens tokens() {
        return tokens;
    }

    /** What a token is in its sentence. */
    public PartOfSpeech pos(int token) {
        return partsOfSpeech[token];
    }

    /** A token in lower case. */
    public String lower(int token) {
        return words[token].lowerForm;
    }

    /** The fine class of words in like places that a token's word belongs to, 0 when the word is not known. */
    public int wordClass(int token) {
        return words[token].fine;
    }

    /** The names in order; no two share a token. */
    public List<Name> names() {
        return names;
    }

    /** A name as printed. */
    public String form(Name name) {
        return tokens.text().substring(tokens.start(name.start()), tokens.end(name.end() - 1));
    }
}
