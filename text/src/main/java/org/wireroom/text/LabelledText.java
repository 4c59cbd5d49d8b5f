package org.wireroom.text;

import java.util.List;

/**
 * A text whose parts are labelled: what reading an article file gives, and what the analysis of language takes. All positions are
 * UTF-16 chars of {@code text}; {@link CodePoints} turns them into those of the contract.
 *
 * @param text the whole text
 * @param language ISO 639-1 code, "und" if it is not known
 * @param spans what each part is; ordered, not overlapping, without white space at their ends
 * @param agency the wire or outlet that signs the copy, null if none does
 * @param datelineDate ISO 8601 as far as the dateline prints it ({@code 2021-03-25}, {@code --03-25}), null for none
 * @param published when it was published, ISO 8601 as far as known, null if unknown
 */
public record LabelledText(
        String text,
        String language,
        List<LabelledSpan> spans,
        PrintedAgency agency,
        String datelineDate,
        String published) {
    public LabelledText {
        spans = List.copyOf(spans);
    }
}
