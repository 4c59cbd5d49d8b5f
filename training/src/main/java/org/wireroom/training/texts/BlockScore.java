package org.wireroom.training.texts;

import java.util.Locale;
import org.wireroom.formats.trees.BoostedTrees;

/** How well a model tells body blocks: in words, and in texts without any error. */
final class BlockScore {
    private long right;
    private long found;
    private long wanted;
    private int perfect;
    private int texts;

    void add(TrainingText text, BoostedTrees trees) {
        boolean same = true;
        for (int i = 0; i < text.body().size(); i++) {
            if (text.weights().get(i) == 0) {
                continue;
            }
            boolean likely = trees.of(text.rows().rows().get(i)) >= 0.5;
            boolean body = text.body().get(i);
            int words = text.rows().blocks().get(i).words();
            right += likely && body ? words : 0;
            found += likely ? words : 0;
            wanted += body ? words : 0;
            same &= likely == body;
        }
        perfect += same ? 1 : 0;
        texts++;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f, recall %.3f of words; %d of %d texts without an error",
                (double) right / found,
                (double) right / wanted,
                perfect,
                texts);
    }
}
