package org.wireroom.analysis.statements.attribution;

/**
 * The tokens that a cue reports, the attribution inside them included.
 *
 * @param from first token
 * @param to token after the last one
 * @param probability of these borders among all pairs of borders in the scope
 */
public record Content(int from, int to, float probability) {}
