package org.wireroom.formats.html.choice;

import org.wireroom.formats.html.page.PageBlocks;
import org.wireroom.formats.rules.PageRule;

/**
 * Chooses the blocks that are body from their probabilities: a few sentences far from the rest are not body, and if no block is
 * probable the most probable ones are taken.
 */
final class BodyChoice {
    private static final double LEAST = 0.5;
    /** Words below which a body is too short to be complete. */
    private static final int SHORT = 40;

    private static final double OF_LIKELIEST = 0.6;
    private static final double LEAST_OF_ALL = 0.08;
    private static final int LEAST_WORDS = 8;
    private static final int FAR = 30;
    private static final int FAR_WORDS = 400;

    private final PageBlocks page;
    private final double[] likely;
    private final int headline;
    private final boolean[] chosen;

    private BodyChoice(PageBlocks page, double[] likely, int headline) {
        this.page = page;
        this.headline = headline;
        this.likely = likely.clone();
        for (int i = 0; i < likely.length; i++) {
            boolean consent = likely[i] >= LEAST_OF_ALL && page.isConsent(i, headline);
            this.likely[i] = PageRule.CONSENT_TEXT.decides(consent, start(i)) ? 0 : likely[i];
        }
        this.chosen = new boolean[likely.length];
    }

    /**
     * For each block whether it is body.
     *
     * @param likely the probability of each block
     * @param headline the index of the headline, -1 for none
     */
    static boolean[] of(PageBlocks page, double[] likely, int headline) {
        BodyChoice choice = new BodyChoice(page, likely, headline);
        choice.choose();
        choice.dropFar();
        return choice.chosen;
    }

    private void choose() {
        int words = 0;
        double likeliest = 0;
        for (int i = 0; i < likely.length; i++) {
            int size = page.block(i).words();
            words += likely[i] >= LEAST ? size : 0;
            likeliest = size >= LEAST_WORDS ? Math.max(likeliest, likely[i]) : likeliest;
        }
        double lowered = Math.min(LEAST, Math.max(LEAST_OF_ALL, OF_LIKELIEST * likeliest));
        double least = PageRule.LIKELIEST_BLOCKS.decides(words < SHORT && lowered < LEAST, 0) ? lowered : LEAST;
        for (int i = 0; i < likely.length; i++) {
            boolean likelyEnough = likely[i] >= LEAST || page.block(i).endsSentence();
            chosen[i] = likely[i] >= least && likelyEnough;
        }
    }

    /**
     * Keeps the longest run of body (words near the headline count double), other runs that are more than half as long, and the lead
     * below the headline: a box for subscribers may part it from the rest.
     */
    private void dropFar() {
        int[] runs = new int[likely.length];
        int[] counts = new int[likely.length + 1];
        int run = 0;
        int last = -1;
        int between = 0;
        for (int i = 0; i < likely.length; i++) {
            int size = page.block(i).words();
            if (!chosen[i]) {
                between += size;
                continue;
            }
            run += last >= 0 && (i - last > FAR || between > FAR_WORDS) ? 1 : 0;
            runs[i] = run;
            counts[run] += isBelowHeadline(i) ? size + size : size;
            last = i;
            between = 0;
        }
        int longest = 0;
        for (int size : counts) {
            longest = Math.max(longest, size);
        }
        for (int i = 0; i < likely.length; i++) {
            boolean far = chosen[i] && 2 * counts[runs[i]] <= longest && !isBelowHeadline(i);
            chosen[i] &= !PageRule.FAR_TEXT.decides(far, start(i));
        }
    }

    private boolean isBelowHeadline(int index) {
        return headline >= 0 && index > headline && index <= headline + FAR;
    }

    private int start(int index) {
        return page.block(index).start();
    }
}
