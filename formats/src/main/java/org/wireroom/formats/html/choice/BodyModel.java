package org.wireroom.formats.html.choice;

import java.util.List;
import org.wireroom.formats.trees.BoostedTrees;

/**
 * Finds the blocks of a page that are the body of its article, in two passes: first each block on its own, then with what the first
 * pass found around it. Thread-safe.
 *
 * @param local the first pass
 * @param context the second pass
 */
public record BodyModel(BoostedTrees local, BoostedTrees context) {
    /** The models of this module. */
    public static BodyModel trained() {
        return new BodyModel(
                BoostedTrees.resource(BodyModel.class, "body-local.trees"),
                BoostedTrees.resource(BodyModel.class, "body-context.trees"));
    }

    /** For each block whether it is body. */
    public boolean[] of(ParsedPage page) {
        List<float[]> rows = page.local();
        return page.choose(scores(context, page.context(rows, scores(local, rows))));
    }

    private static double[] scores(BoostedTrees trees, List<float[]> rows) {
        return rows.stream().mapToDouble(trees::of).toArray();
    }
}
