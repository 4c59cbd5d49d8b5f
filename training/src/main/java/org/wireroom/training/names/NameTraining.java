package org.wireroom.training.names;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.SequenceModel;
import org.wireroom.analysis.language.tagging.NameTemplate;
import org.wireroom.training.sequence.ModelTraining;
import org.wireroom.training.sequence.Sequence;

/**
 * Trains the name tagger. The names that the second pass gets must be as faulty as in use, so each third of the examples
 * is tagged by a model of the other two. One model learns both passes.
 */
public record NameTraining(ModelTraining training, ModelTraining firstPass) {
    private static final int PARTS = 3;

    public static final NameTraining OF_NEWSWIRE = new NameTraining(
            new ModelTraining(NameTemplate.ALL, NameLabels.LABELS, 21, 8, 0.05f, 3, 0.03f),
            new ModelTraining(NameTemplate.ALL, NameLabels.LABELS, 21, 4, 0.05f, 3, 0.03f));

    public SequenceModel train(List<NameExample> examples, FeatureList buffer) {
        for (int part = 0; part < PARTS; part++) {
            List<Sequence> others = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (i % PARTS != part) {
                    others.addAll(examples.get(i).sequences());
                }
            }
            SequenceModel model = firstPass.train(others);
            for (int i = part; i < examples.size(); i += PARTS) {
                examples.get(i).remember(examples.get(i).labels(model, false), buffer);
            }
        }
        List<Sequence> sequences = new ArrayList<>();
        examples.forEach(example -> sequences.addAll(example.sequences()));
        return training.train(sequences);
    }
}
