package org.wireroom.analysis.statements.attribution;

/**
 * The tokens that a cue reports, the attribution inside them included.
 *
 * @param from first token
 * @param to token behind the last one
 * @param probability of these borders among all that the scope allows
 */
public record Content(int from, int to, float probability) {}
