package org.wireroom.processor.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Tells the part of speech of every token. Immutable; the work space is the caller's. */
final class PartOfSpeechTagger {
    private final SequenceModel model;
    private final PartOfSpeechFeatures features;
    private final PartOfSpeech[] parts;

    PartOfSpeechTagger(SequenceModel model, Words words) {
        this.model = model;
        this.features = new PartOfSpeechFeatures(words);
        this.parts = model.labels().stream().map(PartOfSpeech::of).toArray(PartOfSpeech[]::new);
    }

    static PartOfSpeechTagger english(Words words) {
        try (InputStream in = Resource.open("parts-of-speech.model")) {
            return new PartOfSpeechTagger(SequenceModel.read(in), words);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model of parts of speech", e);
        }
    }

    SequenceDecoder decoder() {
        return new SequenceDecoder(model);
    }

    /** The parts of speech, one a token. */
    PartOfSpeech[] tag(Tokens tokens, Word[] words, SequenceDecoder decoder, Features buffer) {
        PartOfSpeech[] tags = new PartOfSpeech[words.length];
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int start = tokens.sentenceStart(sentence);
            int end = tokens.sentenceEnd(sentence);
            decoder.begin(end - start);
            for (int token = start; token < end; token++) {
                features.of(words, start, end, token, buffer);
                decoder.add(token - start, buffer.values(), buffer.size());
            }
            int[] path = decoder.decode();
            for (int token = start; token < end; token++) {
                tags[token] = parts[path[token - start]];
            }
        }
        return tags;
    }
}
