package org.wireroom.training.statements;

import java.util.List;
import org.wireroom.analysis.statements.quotation.QuotedText;

/**
 * An article as the models see it.
 *
 * @param text its quotations and tokens
 * @param anchors its attributions whose cue the reading kept, in order of their tokens
 */
record Sample(QuotedText text, List<Anchor> anchors) {
    /**
     * An attribution at the token that its cue turns on.
     *
     * @param token the cue's token
     * @param from first token of the content with what interrupts it, -1 if the scope of the cue does not hold it
     * @param to token after the last one
     * @param attribution what the corpus says
     */
    record Anchor(int token, int from, int to, GoldAttribution attribution) {}
}
