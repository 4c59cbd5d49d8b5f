package org.wireroom.analysis.statements.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whom the words for a speaker may mean, and how likely.
 *
 * @param name of the entity, null for nobody whom the article names
 * @param probability by the model, not calibrated
 */
public record WeighedCandidate(String name, double probability) {
    private static final int MOST = 4;
    private static final double LEAST = 0.01;

    /** The likeliest candidates of a choice, the likeliest first. */
    static List<WeighedCandidate> of(SpeakerChoice choice, double[] probabilities) {
        List<WeighedCandidate> likely = new ArrayList<>(2);
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= LEAST) {
                String name = choice.entity(i) == null ? null : choice.entity(i).name();
                likely.add(new WeighedCandidate(name, probabilities[i]));
            }
        }
        likely.sort(Comparator.comparingDouble(candidate -> -candidate.probability));
        return likely.size() > MOST ? likely.subList(0, MOST) : likely;
    }
}
