package org.wireroom.training.partsofspeech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.wireroom.analysis.language.lexicon.Word;
import org.wireroom.analysis.language.lexicon.Words;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.tagging.PartOfSpeechFeatures;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.LineBreaks;
import org.wireroom.analysis.language.token.Paragraph;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.training.corpus.Annotation;
import org.wireroom.training.corpus.Document;
import org.wireroom.training.corpus.Treebank;
import org.wireroom.training.sequence.LabelSet;
import org.wireroom.training.sequence.Sequence;

/** Treebanks as sequences of words with tags. */
public final class PartOfSpeechCorpus {
    static final LabelSet LABELS = LabelSet.free(
            Arrays.stream(PartOfSpeech.values()).map(PartOfSpeech::tag).toList());

    private static final long ANY = (1L << PartOfSpeech.values().length) - 1;

    private final Lexer lexer = Lexer.english();
    private final Words words;
    private final PartOfSpeechFeatures features;
    private final FeatureList buffer = new FeatureList();

    public PartOfSpeechCorpus(Words words) {
        this.words = words;
        this.features = new PartOfSpeechFeatures(words);
    }

    /** The sentences of all files of a folder whose names pass. */
    public List<Document> sentences(Path folder) throws IOException {
        List<Document> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".conllu")).sorted().forEach(file -> {
                try {
                    sentences.addAll(Treebank.read(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return sentences;
    }

    public Sequence sequence(Document sentence) {
        Paragraph whole = new Paragraph(0, sentence.text().length(), LineBreaks.SOFT);
        Tokens tokens = lexer.tokens(sentence.text(), List.of(whole));
        Word[] read = words.of(tokens);
        int[][] rows = new int[tokens.size()][];
        long[] allowed = new long[tokens.size()];
        for (int token = 0; token < rows.length; token++) {
            features.of(read, 0, rows.length, token, buffer);
            rows[token] = Arrays.copyOf(buffer.hashes(), buffer.size());
            allowed[token] = tag(sentence, tokens, token);
        }
        return new Sequence(rows, null, allowed);
    }

    /** The tag of a token as a bit; any where the corpus cuts otherwise or has none of ours. */
    static long tag(Document sentence, Tokens tokens, int token) {
        for (Annotation annotation : sentence.annotations()) {
            if (annotation.start() == tokens.start(token) && annotation.end() == tokens.end(token)) {
                PartOfSpeech part = PartOfSpeech.of(annotation.label());
                return part == null ? ANY : 1L << LABELS.labels().indexOf(part.tag());
            }
        }
        return ANY;
    }
}
