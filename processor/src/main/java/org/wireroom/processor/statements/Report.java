package org.wireroom.processor.statements;

/**
 * A cue with what it reports and whose words it is, in tokens.
 *
 * @param cue the token that the cue turns on
 * @param cueProbability that the token is a cue
 * @param content what is reported
 * @param source who is named as the speaker
 */
record Report(int cue, float cueProbability, Content content, SourceRanker.Source source) {
    /** How sure all three are together. */
    float strength() {
        return cueProbability * (float) Math.sqrt(content.probability());
    }

    Phrase speaker() {
        return source.phrase();
    }
}
