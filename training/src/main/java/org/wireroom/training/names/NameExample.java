package org.wireroom.training.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wireroom.analysis.language.lexicon.Words;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.SequenceDecoder;
import org.wireroom.analysis.language.linear.SequenceModel;
import org.wireroom.analysis.language.tagging.NameFeatures;
import org.wireroom.analysis.language.tagging.NameMemory;
import org.wireroom.analysis.language.tagging.NameView;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.training.corpus.Document;
import org.wireroom.training.sequence.Sequence;

/** An annotated document as the name tagger sees it. */
final class NameExample {
    private final Document document;
    private final Tokens tokens;
    private final NameView view;
    private final long[] allowed;
    private final int[][] features;
    private int[][] memory;

    NameExample(
            Document document, Tokens tokens, long[] allowed, Words words, NameFeatures source, FeatureList buffer) {
        this.document = document;
        this.tokens = tokens;
        this.view = new NameView(tokens, words.of(tokens), words);
        this.allowed = allowed;
        this.features = new int[tokens.size()][];
        for (int span = 0; span < view.spans(); span++) {
            source.in(view, view.sentenceStart(span), view.sentenceEnd(span));
            for (int token = view.start(span); token < view.end(span); token++) {
                source.of(token, buffer);
                features[token] = Arrays.copyOf(buffer.hashes(), buffer.size());
            }
        }
        forgetWhatCannotBeFound();
    }

    /** A name that extends beyond its span cannot be found; the rest of it must not be learnt as something else. */
    private void forgetWhatCannotBeFound() {
        for (int token = 0; token < allowed.length; token++) {
            if (features[token] == null && (allowed[token] & NameLabels.OUTSIDE) == 0) {
                for (int i = token - 1; i >= 0 && isLearnt(i); i--) {
                    allowed[i] = NameLabels.ANY;
                }
                for (int i = token + 1; i < allowed.length && isLearnt(i); i++) {
                    allowed[i] = NameLabels.ANY;
                }
            }
        }
    }

    private boolean isLearnt(int token) {
        return features[token] != null && (allowed[token] & NameLabels.OUTSIDE) == 0;
    }

    Document document() {
        return document;
    }

    Tokens tokens() {
        return tokens;
    }

    /** Computes the features of the second pass: the document's own names as found by a model that has not seen it. */
    void remember(int[] labels, FeatureList buffer) {
        NameMemory names = new NameMemory(view, labels, NameLabels.TYPES.size());
        memory = new int[tokens.size()][];
        for (int span = 0; span < view.spans(); span++) {
            for (int token = view.start(span); token < view.end(span); token++) {
                names.of(token, view.sentenceStart(span), view.sentenceEnd(span), buffer);
                memory[token] = Arrays.copyOf(buffer.hashes(), buffer.size());
            }
        }
    }

    /** The spans as training sequences. */
    List<Sequence> sequences() {
        List<Sequence> sequences = new ArrayList<>();
        for (int span = 0; span < view.spans(); span++) {
            int start = view.start(span);
            int end = view.end(span);
            int[][] extra = memory == null ? null : Arrays.copyOfRange(memory, start, end);
            sequences.add(new Sequence(
                    Arrays.copyOfRange(features, start, end), extra, Arrays.copyOfRange(allowed, start, end)));
        }
        return sequences;
    }

    /** The labels of all tokens by a model, with or without the features of the second pass. */
    int[] labels(SequenceModel model, boolean withMemory) {
        SequenceDecoder decoder = new SequenceDecoder(model);
        int[] labels = new int[tokens.size()];
        decoder.begin(tokens.size());
        for (int span = 0; span < view.spans(); span++) {
            for (int token = view.start(span); token < view.end(span); token++) {
                decoder.add(token, features[token], features[token].length);
                if (withMemory) {
                    decoder.add(token, memory[token], memory[token].length);
                }
            }
            int[] path = decoder.decode(view.start(span), view.end(span));
            for (int token = view.start(span); token < view.end(span); token++) {
                labels[token] = path[token];
            }
        }
        return labels;
    }
}
