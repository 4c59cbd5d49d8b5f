package org.wireroom.training.statements;

import java.util.List;

/**
 * What a corpus says about one attribution. Positions are UTF-16 chars.
 *
 * @param content the stretches that are reported, in order
 * @param source where the source is printed, null for none
 * @param cue where the cue is printed
 * @param quoted whether quotation marks stand in the content
 * @param attitude whether the cue tells of a belief, wish or intention and nothing is quoted
 */
record GoldAttribution(List<Stretch> content, Stretch source, Stretch cue, boolean quoted, boolean attitude) {
    /** A stretch of the text. */
    record Stretch(int start, int end) {}
}
