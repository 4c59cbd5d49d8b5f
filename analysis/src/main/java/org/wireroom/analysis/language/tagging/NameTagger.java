package org.wireroom.analysis.language.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.lexicon.Word;
import org.wireroom.analysis.language.lexicon.Words;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.SequenceDecoder;
import org.wireroom.analysis.language.linear.SequenceModel;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.tables.Table;

/**
 * Finds the names of a text in two passes: the second uses what the first found in the rest of the text. Immutable; the
 * work space is the caller's.
 */
public final class NameTagger {
    private static final int PLACES = 4;

    private final SequenceModel model;
    private final Words words;
    /** Of each type of the model, in its order; null for those that are recognised but not reported. */
    private final NameType[] types;

    NameTagger(SequenceModel model, Words words) {
        this.model = model;
        this.words = words;
        this.types = new NameType[model.labels().size() / PLACES];
        for (int type = 0; type < types.length; type++) {
            types[type] = type(model.labels().get(1 + type * PLACES).substring(2));
        }
    }

    private static NameType type(String name) {
        for (NameType type : NameType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return null;
    }

    /** The tagger of English newswire. */
    public static NameTagger english(Words words) {
        try (InputStream in = Table.open(NameTagger.class, "names.model")) {
            return new NameTagger(SequenceModel.read(in, NameTemplate.ALL), words);
        } catch (IOException e) {
            throw new UncheckedIOException("the model of names cannot be read: " + e.getMessage(), e);
        }
    }

    /** The same tagger without some of its templates. */
    public NameTagger without(Set<FeatureTemplate> left) {
        return new NameTagger(model.without(left), words);
    }

    /** An empty list of features, for one thread. */
    public FeatureList features() {
        return model.features();
    }

    /** Work space for one thread. */
    public SequenceDecoder decoder() {
        return new SequenceDecoder(model);
    }

    /** The names of a text in order; the decoder and the buffer are overwritten. */
    public List<Name> names(Tokens tokens, Word[] printed, SequenceDecoder decoder, FeatureList buffer) {
        NameView view = new NameView(tokens, printed, words);
        NameFeatures features = new NameFeatures(words);
        decoder.begin(view.tokensInSpans());
        int place = 0;
        for (int span = 0; span < view.spans(); span++) {
            features.in(view, view.sentenceStart(span), view.sentenceEnd(span));
            for (int token = view.start(span); token < view.end(span); token++) {
                features.of(token, buffer);
                decoder.add(place++, buffer.hashes(), buffer.size());
            }
        }
        NameMemory memory = new NameMemory(view, labels(view, decoder), types.length);
        place = 0;
        for (int span = 0; span < view.spans(); span++) {
            for (int token = view.start(span); token < view.end(span); token++) {
                memory.of(token, view.sentenceStart(span), view.sentenceEnd(span), buffer);
                decoder.add(place++, buffer.hashes(), buffer.size());
            }
        }
        return names(labels(view, decoder));
    }

    /** The decoder has the tokens of the spans only, one span after the other. */
    private static int[] labels(NameView view, SequenceDecoder decoder) {
        int[] labels = new int[view.size()];
        int place = 0;
        for (int span = 0; span < view.spans(); span++) {
            int length = view.end(span) - view.start(span);
            int[] path = decoder.decode(place, place + length);
            System.arraycopy(path, place, labels, view.start(span), length);
            place += length;
        }
        return labels;
    }

    private List<Name> names(int[] labels) {
        List<Name> names = new ArrayList<>();
        int start = 0;
        for (int token = 0; token < labels.length; token++) {
            if (labels[token] == 0) {
                continue;
            }
            int place = (labels[token] - 1) % PLACES;
            NameType type = types[(labels[token] - 1) / PLACES];
            if (place == 0 || place == 3) {
                start = token;
            }
            if (place >= 2 && type != null) {
                names.add(new Name(start, token + 1, type));
            }
        }
        return names;
    }
}
