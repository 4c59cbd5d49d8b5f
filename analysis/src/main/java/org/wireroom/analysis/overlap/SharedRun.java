package org.wireroom.analysis.overlap;

/**
 * A run of words that two bodies share.
 *
 * @param start index of its first word in the later body
 * @param end index after its last word there
 * @param earlierStart index of its first word at its first place in the earlier body
 */
record SharedRun(int start, int end, int earlierStart) {}
