package org.wireroom.formats.html.choice;

import org.wireroom.formats.html.page.PageBlocks;
import org.wireroom.formats.rules.PageRule;

/**
 * Chooses the blocks that are body from their probabilities: a paragraph between two blocks of body with the same element signature
 * is body too, a few sentences far from the rest are not, and if no block is probable the most probable ones are taken.
 */
final class BodyChoice {
    private static final double LEAST = 0.5;
    /** Words below which a body is too short to be complete. */
    private static final int SHORT = 40;

    private static final double OF_LIKELIEST = 0.6;
    private static final double LEAST_OF_ALL = 0.08;
    private static final int LEAST_WORDS = 8;
    private static final double DOUBTFUL = 0.2;
    private static final int NEAR = 4;
    private static final double MOST_LINKED = 0.5;
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
        choice.fill();
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

    private void fill() {
        boolean[] sure = chosen.clone();
        for (int i = 0; i < likely.length; i++) {
            if (!sure[i] && likely[i] >= DOUBTFUL && page.linked(i) < MOST_LINKED) {
                boolean gap = hasSameSignature(i, -1, sure) && hasSameSignature(i, 1, sure);
                chosen[i] = PageRule.BODY_GAP.decides(gap, start(i));
            }
        }
    }

    /** Whether a block of body with the same element signature is near in a direction. */
    private boolean hasSameSignature(int index, int step, boolean[] sure) {
        for (int i = 1; i <= NEAR; i++) {
            int at = index + i * step;
            if (at < 0 || at >= sure.length) {
                return false;
            }
            if (sure[at] && page.signature(at).equals(page.signature(index))) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the longest run of body (words near the headline count double), and other runs that are more than half as long. */
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
            boolean below = headline >= 0 && i > headline && i <= headline + FAR;
            counts[run] += below ? size + size : size;
            last = i;
            between = 0;
        }
        int longest = 0;
        for (int size : counts) {
            longest = Math.max(longest, size);
        }
        for (int i = 0; i < likely.length; i++) {
            boolean far = chosen[i] && 2 * counts[runs[i]] <= longest;
            chosen[i] &= !PageRule.FAR_TEXT.decides(far, start(i));
        }
    }

    private int start(int index) {
        return page.block(index).start();
    }
}
