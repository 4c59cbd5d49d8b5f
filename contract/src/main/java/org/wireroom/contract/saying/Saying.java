package org.wireroom.contract.saying;

import java.util.List;
import org.wireroom.contract.article.Speaker;

/**
 * The same words of the same speaker across articles: the value of {@code news.sayings}.
 *
 * @param sayingId statement id of the earliest rendering; the record's key
 * @param speaker who said it, as in the earliest rendering
 * @param text the words of the fullest rendering, or of the earliest of several equally full ones
 * @param renderings every article's wording, the earliest first; at most the {@value #MOST_RENDERINGS} earliest
 * @param renderingsTotal how many renderings there are
 * @param corroboration how many of them are independent: copies of one report count once, relays with their source
 * @param differs whether a rendering changes the words
 */
public record Saying(
        String sayingId,
        Speaker speaker,
        String text,
        List<Rendering> renderings,
        int renderingsTotal,
        int corroboration,
        boolean differs) {
    /** How many renderings a saying lists. */
    public static final int MOST_RENDERINGS = 200;

    public Saying {
        renderings = List.copyOf(renderings);
    }
}
