package org.wireroom.training.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.SequenceModel;
import org.wireroom.training.corpus.Annotation;

/**
 * How well a model finds the names of documents that it has not seen: spans and types have to be the annotated ones; what
 * overlaps a span of another kind does not count.
 */
final class NameScore {
    private static final int SCORED = 3;

    private final NameLabels labels;
    private final int[] right = new int[SCORED];
    private final int[] found = new int[SCORED];
    private final int[] wanted = new int[SCORED];

    NameScore(NameLabels labels) {
        this.labels = labels;
    }

    /** Tags examples in two passes, as the tagger does, and counts. */
    void add(List<NameExample> examples, SequenceModel model, FeatureList buffer) {
        for (NameExample example : examples) {
            example.remember(example.labels(model, false), buffer);
            count(example, example.labels(model, true));
        }
    }

    private void count(NameExample example, int[] predicted) {
        Set<String> gold = new HashSet<>();
        for (Annotation span : example.document().annotations()) {
            int type = scoredType(span);
            if (type >= 0) {
                gold.add(key(span.start(), span.end(), type));
                wanted[type]++;
            }
        }
        int start = 0;
        for (int token = 0; token < predicted.length; token++) {
            int type = (predicted[token] - 1) / 4;
            int place = (predicted[token] - 1) % 4;
            if (predicted[token] == 0 || type >= SCORED) {
                continue;
            }
            if (place == 0 || place == 3) {
                start = example.tokens().start(token);
            }
            if (place >= 2) {
                int end = example.tokens().end(token);
                boolean hit = gold.contains(key(start, end, type));
                right[type] += hit ? 1 : 0;
                found[type] += hit || !overlapsOther(example, start, end) ? 1 : 0;
            }
        }
    }

    private boolean overlapsOther(NameExample example, int start, int end) {
        return example.document().annotations().stream()
                .anyMatch(span -> start < span.end() && span.start() < end && scoredType(span) < 0);
    }

    private int scoredType(Annotation span) {
        if (!labels.isName(span.label()) || span.label().equals("Facility") || labels.onlyType(span.label()) == null) {
            return -1;
        }
        int type = NameLabels.TYPES.indexOf(labels.onlyType(span.label()));
        return type < SCORED ? type : -1;
    }

    private static String key(int start, int end, int type) {
        return start + " " + end + " " + type;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        int[] all = new int[3];
        for (int type = 0; type < SCORED; type++) {
            line.append(String.format(
                    Locale.ROOT, "  %s %.4f", NameLabels.TYPES.get(type), f1(right[type], found[type], wanted[type])));
            all[0] += right[type];
            all[1] += found[type];
            all[2] += wanted[type];
        }
        return String.format(Locale.ROOT, "F1 %.4f", f1(all[0], all[1], all[2])) + line;
    }

    private static double f1(int right, int found, int wanted) {
        return 2.0 * right / Math.max(1, found + wanted);
    }
}
