package org.wireroom.contract.saying;

import java.util.List;
import org.wireroom.contract.article.Speaker;
import org.wireroom.text.Stance;

/**
 * The same words of the same speaker with the same stance across articles: the value of {@code news.sayings}.
 *
 * @param sayingId statement id of the earliest rendering; the record's key
 * @param speaker who said it, as in the earliest rendering
 * @param stance asserts, denies or asks; asserts if null
 * @param text what the speaker said: the fullest rendering of one report; of several the longest that another report confirms, or the
 *     shortest if none does
 * @param renderings every article's wording, the earliest first; at most the {@value #MOST_RENDERINGS} earliest
 * @param renderingsTotal how many renderings there are
 * @param corroboration how many independent ones have the text, a part of it, or more than it: copies of one report count once, a
 *     relay does not count in addition to its source
 * @param differs whether a rendering changes the words
 */
public record Saying(
        String sayingId,
        Speaker speaker,
        Stance stance,
        String text,
        List<Rendering> renderings,
        int renderingsTotal,
        int corroboration,
        boolean differs) {
    /** How many renderings a saying lists. */
    public static final int MOST_RENDERINGS = 200;

    public Saying {
        stance = stance == null ? Stance.ASSERTS : stance;
        renderings = List.copyOf(renderings);
    }
}
