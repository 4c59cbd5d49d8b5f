package org.wireroom.analysis.statements.attribution;

import java.util.List;

/**
 * A cue with what it reports and whose words it is, in tokens.
 *
 * @param cue the token that the cue turns on
 * @param cueProbability that the token is a cue
 * @param content what is reported
 * @param source who is named as the speaker
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

    /** How sure all three are together. */
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

    /** The same cue with another speaker, whose words somebody passes on. */
    Attribution relayed(NounPhrase speaker, NounPhrase by) {
        return new Attribution(cue, cueProbability, content, new SourceRanker.Source(speaker, 1), others, by);
    }
}
