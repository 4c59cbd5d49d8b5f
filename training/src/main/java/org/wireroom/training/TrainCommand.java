package org.wireroom.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.processor.language.Lexicon;
import org.wireroom.processor.language.SequenceModel;
import org.wireroom.processor.language.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train CORPORA}: makes the models anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Makes the models anew from a folder of corpora.")
final class TrainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CORPORA", description = "The folder with pos/, ner/ and articles/.")
    private Path corpora;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the models go, by default: ${DEFAULT-VALUE}",
            defaultValue = "processor/src/main/resources/org/wireroom/processor/language")
    private Path out;

    @Override
    public Integer call() throws IOException {
        PartOfSpeechCorpus corpus = new PartOfSpeechCorpus(new Words(Lexicon.english()));
        List<Document> sentences = corpus.sentences(corpora.resolve("pos/gum"));
        PartOfSpeechScore.print(corpus, sentences);
        List<Sequence> sequences = new ArrayList<>();
        sentences.forEach(sentence -> sequences.add(corpus.sequence(sentence)));
        write(PartOfSpeechScore.TRAINING.train(sequences), "parts-of-speech.model");
        return 0;
    }

    private void write(SequenceModel model, String name) throws IOException {
        Path file = out.resolve(name);
        try (OutputStream stream = Files.newOutputStream(file)) {
            model.write(stream);
        }
        System.out.printf("%s: %,d features, %,d bytes%n", file, model.size(), Files.size(file));
    }
}
