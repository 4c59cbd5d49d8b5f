package org.wireroom.training.statements;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wireroom.text.hashing.Sha256;

/**
 * An article with its attributions.
 *
 * @param id its name in the corpus
 * @param text running text
 * @param attributions in the corpus's order
 */
record QuotedArticle(String id, String text, List<GoldAttribution> attributions) {
    private static final int DIGITS = 8;
    private static final int HUNDREDTHS = 100;

    /** Whether it is held out: whether the first 8 hex digits of its id's SHA-256, modulo 100, are less than a number. */
    boolean isHeldOut(int percent) {
        String hash = Sha256.hex(id.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        return Long.parseLong(hash, 16) % HUNDREDTHS < percent;
    }
}
