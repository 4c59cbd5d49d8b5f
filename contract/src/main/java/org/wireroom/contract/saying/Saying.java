package org.wireroom.contract.saying;

import java.util.List;
import org.wireroom.contract.article.Speaker;

/**
 * The same words of the same speaker across articles: the value of {@code news.sayings}.
 *
 * @param sayingId statement id of the earliest rendering; the record's key
 * @param speaker who said it
 * @param text the words of the earliest rendering
 * @param renderings every article's wording, the earliest first
 * @param differs whether a rendering changes the words
 */
public record Saying(String sayingId, Speaker speaker, String text, List<Rendering> renderings, boolean differs) {
    public Saying {
        renderings = List.copyOf(renderings);
    }
}
