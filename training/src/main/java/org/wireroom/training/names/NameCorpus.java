package org.wireroom.training.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wireroom.analysis.language.lexicon.Words;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.tagging.NameFeatures;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.LineBreaks;
import org.wireroom.analysis.language.token.Paragraph;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.training.corpus.Annotation;
import org.wireroom.training.corpus.ConllReader;
import org.wireroom.training.corpus.Document;
import org.wireroom.training.corpus.HeadlineText;
import org.wireroom.training.corpus.JsonReader;

/** Corpora of names as examples to learn from. */
public final class NameCorpus {
    private static final int NEVER = 0;

    private final Path folder;
    private final Words words;
    private final NameFeatures features;
    private final NameLabels labels = new NameLabels();
    private final Lexer lexer = Lexer.english();
    private final FeatureList buffer = new FeatureList();

    /** The corpora in a folder. */
    public NameCorpus(Path folder, Words words) {
        this.folder = folder;
        this.words = words;
        this.features = new NameFeatures(words);
    }

    NameLabels labels() {
        return labels;
    }

    public FeatureList buffer() {
        return buffer;
    }

    /** The documents of a file in which everything is annotated. */
    List<NameExample> complete(String file) throws IOException {
        return examples(file, LineBreaks.HARD, NameLabels.OUTSIDE, NEVER);
    }

    /** The documents of a file in which everything is annotated, some lines of them printed like headlines. */
    List<NameExample> withHeadlines(String file, int oneIn) throws IOException {
        return examples(file, LineBreaks.HARD, NameLabels.OUTSIDE, oneIn);
    }

    /** The documents of a file that has wrapped lines and marks people, organisations and places only. */
    List<NameExample> partly(String file) throws IOException {
        return examples(file, LineBreaks.SOFT, NameLabels.perhaps(List.of("NORP", "EVENT", "WORK")), NEVER);
    }

    private List<NameExample> examples(String file, LineBreaks lineBreaks, long elsewhere, int headlines)
            throws IOException {
        Path path = folder.resolve(file);
        List<NameExample> examples = new ArrayList<>();
        for (Document read : file.endsWith(".jsonl") ? JsonReader.read(path) : ConllReader.read(path)) {
            Document document = headlines == NEVER ? read : HeadlineText.in(read, headlines);
            Paragraph whole = new Paragraph(0, document.text().length(), lineBreaks);
            Tokens tokens = lexer.tokens(document.text(), List.of(whole));
            long[] allowed = allowed(document, tokens, elsewhere);
            examples.add(new NameExample(document, tokens, allowed, words, features, buffer));
        }
        return examples;
    }

    private long[] allowed(Document document, Tokens tokens, long elsewhere) {
        long[] allowed = new long[tokens.size()];
        Arrays.fill(allowed, elsewhere);
        for (Annotation span : document.annotations()) {
            int first = tokens.at(span.start());
            int last = tokens.at(span.end() - 1);
            if (!labels.isName(span.label()) || last >= tokens.size()) {
                continue;
            }
            String text = document.text().substring(span.start(), span.end());
            if (labels.isUncertain(span.label(), text) || tokens.sentenceOf(first) != tokens.sentenceOf(last)) {
                Arrays.fill(allowed, first, last + 1, NameLabels.ANY);
            } else {
                for (int token = first; token <= last; token++) {
                    int place = token == first ? (token == last ? 3 : 0) : token == last ? 2 : 1;
                    allowed[token] = labels.bits(span.label(), place);
                }
            }
        }
        return allowed;
    }
}
