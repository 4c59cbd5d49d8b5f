package org.wireroom.analysis.statements.attribution;

import java.util.List;

/**
 * A cue with its content and its source. Positions are tokens.
 *
 * @param cue the main token of the cue
 * @param cueProbability probability that the token is a cue
 * @param content the reported words
 * @param source the phrase that names the speaker
 * @param others other contents that the cue may have, best first
 * @param relay who passes the words on, null when nobody does
 */
public record Attribution(
        int cue,
        float cueProbability,
        Content content,
        SourceRanker.Source source,
        List<Content> others,
        NounPhrase relay) {
    public Attribution {
        others = List.copyOf(others);
    }

    /** How sure cue and content are together. */
    public float strength() {
        return cueProbability * (float) Math.sqrt(content.probability());
    }

    public NounPhrase speaker() {
        return source.phrase();
    }

    /** The same cue with another content. */
    public Attribution with(Content other) {
        return new Attribution(cue, cueProbability, other, source, others, relay);
    }

    /** The same cue with another speaker, and who passes on that speaker's words. */
    Attribution relayed(NounPhrase speaker, NounPhrase by) {
        return new Attribution(cue, cueProbability, content, new SourceRanker.Source(speaker, 1), others, by);
    }
}
