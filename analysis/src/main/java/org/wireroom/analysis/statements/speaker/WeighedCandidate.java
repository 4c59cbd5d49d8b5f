package org.wireroom.analysis.statements.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.wireroom.analysis.language.linear.LinearModel;

/**
 * Whom the words for a speaker may mean, and how likely.
 *
 * @param name of the entity, null for nobody whom the article names
 * @param probability by the model, not calibrated
 * @param reasons the features that speak most for and against it, beside those of its strongest competitor; empty unless the model
 *     explains itself
 */
public record WeighedCandidate(String name, double probability, List<Reason> reasons) {
    private static final int REASONS = 4;
    private static final int MOST = 4;
    private static final double LEAST = 0.01;

    public WeighedCandidate {
        reasons = List.copyOf(reasons);
    }

    /**
     * What a kind of feature adds to a candidate's score, less what it adds to that of the strongest other candidate.
     *
     * @param feature the name of its template
     */
    public record Reason(String feature, double weight) {}

    /** The likeliest candidates of a choice, the likeliest first. */
    static List<WeighedCandidate> of(SpeakerChoice choice, double[] probabilities, LinearModel weights) {
        List<WeighedCandidate> likely = new ArrayList<>(2);
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= LEAST) {
                String name = choice.entity(i) == null ? null : choice.entity(i).name();
                likely.add(new WeighedCandidate(name, probabilities[i], reasons(choice, probabilities, i, weights)));
            }
        }
        likely.sort(Comparator.comparingDouble(candidate -> -candidate.probability));
        return likely.size() > MOST ? likely.subList(0, MOST) : likely;
    }

    private static List<Reason> reasons(SpeakerChoice choice, double[] probabilities, int index, LinearModel weights) {
        int other = -1;
        for (int i = 0; i < probabilities.length; i++) {
            boolean stronger = other < 0 || probabilities[i] > probabilities[other];
            other = i != index && stronger ? i : other;
        }
        Map<String, Double> shares = weights.shares(choice.features(index));
        if (other < 0 || shares.isEmpty()) {
            return List.of();
        }
        weights.shares(choice.features(other)).forEach((name, share) -> shares.merge(name, -share, Double::sum));
        return shares.entrySet().stream()
                .sorted(Comparator.comparingDouble(share -> -Math.abs(share.getValue())))
                .limit(REASONS)
                .map(share -> new Reason(share.getKey(), share.getValue()))
                .toList();
    }
}
