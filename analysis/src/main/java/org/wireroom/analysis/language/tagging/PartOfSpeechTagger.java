package org.wireroom.analysis.language.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.wireroom.analysis.language.lexicon.Word;
import org.wireroom.analysis.language.lexicon.Words;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.SequenceDecoder;
import org.wireroom.analysis.language.linear.SequenceModel;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.tables.Table;

/** Tells the part of speech of every token. Immutable; the work space is the caller's. */
public final class PartOfSpeechTagger {
    private final SequenceModel model;
    private final Words words;
    private final PartOfSpeechFeatures features;
    private final PartOfSpeech[] parts;

    PartOfSpeechTagger(SequenceModel model, Words words) {
        this.model = model;
        this.words = words;
        this.features = new PartOfSpeechFeatures(words);
        this.parts = model.labels().stream().map(PartOfSpeech::of).toArray(PartOfSpeech[]::new);
    }

    /** The tagger of English newswire. */
    public static PartOfSpeechTagger english(Words words) {
        try (InputStream in = Table.open(PartOfSpeechTagger.class, "parts-of-speech.model")) {
            return new PartOfSpeechTagger(SequenceModel.read(in, PartOfSpeechTemplate.ALL), words);
        } catch (IOException e) {
            throw new UncheckedIOException("the model of parts of speech cannot be read: " + e.getMessage(), e);
        }
    }

    /** The same tagger without some of its templates. */
    public PartOfSpeechTagger without(Set<FeatureTemplate> left) {
        return new PartOfSpeechTagger(model.without(left), words);
    }

    /** An empty list of features, for one thread. */
    public FeatureList features() {
        return model.features();
    }

    /** Work space for one thread. */
    public SequenceDecoder decoder() {
        return new SequenceDecoder(model);
    }

    /** The parts of speech, one per token. */
    public PartOfSpeech[] tag(Tokens tokens, Word[] words, SequenceDecoder decoder, FeatureList buffer) {
        PartOfSpeech[] tags = new PartOfSpeech[words.length];
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int start = tokens.sentenceStart(sentence);
            int end = tokens.sentenceEnd(sentence);
            decoder.begin(end - start);
            for (int token = start; token < end; token++) {
                features.of(words, start, end, token, buffer);
                decoder.add(token - start, buffer.hashes(), buffer.size());
            }
            int[] path = decoder.decode();
            for (int token = start; token < end; token++) {
                tags[token] = parts[path[token - start]];
            }
        }
        return tags;
    }
}
