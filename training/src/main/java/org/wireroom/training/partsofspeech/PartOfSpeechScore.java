package org.wireroom.training.partsofspeech;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.linear.SequenceDecoder;
import org.wireroom.analysis.language.linear.SequenceModel;
import org.wireroom.analysis.language.tagging.PartOfSpeechTemplate;
import org.wireroom.training.corpus.Document;
import org.wireroom.training.sequence.ModelTraining;
import org.wireroom.training.sequence.Sequence;

/** Accuracy of tags on held-out news files. */
public final class PartOfSpeechScore {
    public static final ModelTraining TRAINING =
            new ModelTraining(PartOfSpeechTemplate.ALL, PartOfSpeechCorpus.LABELS, 19, 8, 0.1f, 0.5f, 0.08f);

    private PartOfSpeechScore() {}

    public static void print(PartOfSpeechCorpus corpus, List<Document> sentences) {
        List<Sequence> seen = new ArrayList<>();
        List<Sequence> unseen = new ArrayList<>();
        for (Document sentence : sentences) {
            (isHeldOut(sentence.id()) ? unseen : seen).add(corpus.sequence(sentence));
        }
        SequenceModel model = TRAINING.train(seen);
        SequenceDecoder decoder = new SequenceDecoder(model);
        int right = 0;
        int all = 0;
        for (Sequence sequence : unseen) {
            int length = sequence.length();
            decoder.begin(length);
            for (int token = 0; token < length; token++) {
                decoder.add(token, sequence.features(token), sequence.features(token).length);
            }
            int[] path = decoder.decode();
            for (int token = 0; token < length; token++) {
                if (Long.bitCount(sequence.allowed(token)) == 1) {
                    all++;
                    right += sequence.allowed(token) == 1L << path[token] ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "parts of speech, held out: %d of %d tags right, %.4f (%d features)%n",
                right, all, right / (double) all, model.size());
    }

    private static boolean isHeldOut(String id) {
        String file = id.substring(0, id.indexOf('/'));
        return (file.contains("_news_") || file.contains("_interview_")) && Math.floorMod(file.hashCode(), 4) == 0;
    }
}
