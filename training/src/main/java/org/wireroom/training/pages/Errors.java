package org.wireroom.training.pages;

/** Prints the blocks of a page that were labelled wrongly. */
final class Errors {
    private static final int SHOWN = 110;

    private Errors() {}

    static void print(TrainingPage page, double[] found, boolean[] chosen, double f1) {
        System.out.printf(
                "== %s %s F1 %.3f%n", page.gold().corpus(), page.gold().name(), f1);
        for (int i = 0; i < found.length; i++) {
            boolean expected = page.shares().get(i) >= 0.5;
            if (expected != chosen[i] && WordRuns.words(page.texts().get(i)).size() > 3) {
                String text = page.texts().get(i);
                System.out.printf(
                        "  %s %d %.2f (%.2f) %s%n",
                        expected ? "missed" : "extra",
                        i,
                        found[i],
                        page.shares().get(i),
                        text.substring(0, Math.min(SHOWN, text.length())));
            }
        }
    }
}
