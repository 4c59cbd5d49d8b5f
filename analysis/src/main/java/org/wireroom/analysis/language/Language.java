package org.wireroom.analysis.language;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.lexicon.Word;
import org.wireroom.analysis.language.lexicon.Words;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.SequenceDecoder;
import org.wireroom.analysis.language.tagging.Name;
import org.wireroom.analysis.language.tagging.NameTagger;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.tagging.PartOfSpeechTagger;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Paragraph;
import org.wireroom.analysis.language.token.Tokens;

/**
 * Reads English newswire: tokens, sentences, parts of speech, names. Loads its models once; safe for many threads, each of
 * which gets its own work space on first use.
 */
public final class Language {
    private final Lexer lexer;
    private final Words words;
    private final PartOfSpeechTagger partsOfSpeech;
    private final NameTagger names;
    private final ThreadLocal<Workspace> workspaces;

    private Language(Lexer lexer, Words words, PartOfSpeechTagger partsOfSpeech, NameTagger names) {
        this.lexer = lexer;
        this.words = words;
        this.partsOfSpeech = partsOfSpeech;
        this.names = names;
        this.workspaces = ThreadLocal.withInitial(() ->
                new Workspace(partsOfSpeech.decoder(), partsOfSpeech.features(), names.decoder(), names.features()));
    }

    /** The language of English newswire; takes a fraction of a second, so create one and reuse it. */
    public static Language english() {
        Words words = Words.english();
        return new Language(Lexer.english(), words, PartOfSpeechTagger.english(words), NameTagger.english(words));
    }

    /** The same language, its taggers without some of their templates. */
    public Language without(Set<FeatureTemplate> left) {
        return new Language(lexer, words, partsOfSpeech.without(left), names.without(left));
    }

    /**
     * Reads parts of a text.
     *
     * @param text what the paragraphs' positions count in
     * @param paragraphs what to read, in order, not overlapping
     * @throws IndexOutOfBoundsException if a paragraph ends after the text
     */
    public TaggedText read(String text, List<Paragraph> paragraphs) {
        Workspace workspace = workspaces.get();
        Tokens tokens = lexer.tokens(text, paragraphs);
        Word[] read = words.of(tokens);
        PartOfSpeech[] tags = partsOfSpeech.tag(tokens, read, workspace.partsOfSpeech(), workspace.tagFeatures());
        List<Name> found = names.names(tokens, read, workspace.names(), workspace.nameFeatures());
        return new TaggedText(tokens, read, tags, found);
    }

    private record Workspace(
            SequenceDecoder partsOfSpeech, FeatureList tagFeatures, SequenceDecoder names, FeatureList nameFeatures) {}
}
