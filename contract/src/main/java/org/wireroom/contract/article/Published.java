package org.wireroom.contract.article;

import java.util.List;

/**
 * When an article was published, and how that is known.
 *
 * @param value ISO 8601 as far as it is known: "2016-12-13T12:39", "2021-03-25", "--04-27"; null if unknown
 * @param evidence what the value was taken from, in words: "dateline --03-25", "weekday Thursday"
 * @param conflicts dates of the copy that disagree with the value
 */
public record Published(String value, List<String> evidence, List<String> conflicts) {
    public Published {
        evidence = List.copyOf(evidence);
        conflicts = List.copyOf(conflicts);
    }

    /** It is not known when the article was published. */
    public static final Published UNKNOWN = new Published(null, List.of(), List.of());
}
