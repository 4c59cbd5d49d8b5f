package org.wireroom.training.statements;

import java.util.List;

/**
 * What a corpus says about one attribution. Positions are UTF-16 chars.
 *
 * @param content the reported words, one range or several, in order
 * @param source where the source is printed, null for none
 * @param cue where the cue is printed
 * @param quoted whether the content has quotation marks
 * @param attitude whether the cue is one of belief, wish or intention and nothing is quoted
 */
record GoldAttribution(List<TextRange> content, TextRange source, TextRange cue, boolean quoted, boolean attitude) {
    /** A range of the text. */
    record TextRange(int start, int end) {}
}
