package org.wireroom.processor.statements;

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
public record Report(
        int cue,
        float cueProbability,
        Content content,
        SourceRanker.Source source,
        List<Content> others,
        Phrase relay) {
    public Report {
        others = List.copyOf(others);
    }

    /** How sure all three are together. */
    float strength() {
        return cueProbability * (float) Math.sqrt(content.probability());
    }

    Phrase speaker() {
        return source.phrase();
    }

    /** The same cue with another content. */
    Report with(Content other) {
        return new Report(cue, cueProbability, other, source, others, relay);
    }

    /** The same cue with another speaker, whose words somebody passes on. */
    Report relayed(Phrase speaker, Phrase by) {
        return new Report(cue, cueProbability, content, new SourceRanker.Source(speaker, 1), others, by);
    }
}
